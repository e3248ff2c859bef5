import { Text } from '@fluentui/react-components';
import type { FailingFlow } from '@tandem/protocol';
import type { Formats } from '../../i18n/format.ts';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { Labelled } from '../../parts/labelled.tsx';
import { Link } from '../../parts/link.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { Time } from '../../parts/time.tsx';
import { OVERVIEW } from './messages.ts';

const SHOWN = 5;

interface Row extends FailingFlow {
  readonly kind: 'cloud' | 'desktop';
}

interface FailingFlowsProps {
  readonly cloud: readonly FailingFlow[];
  readonly desktop: readonly FailingFlow[];
}

/** The flows with the most failures, and what their last one said. */
export function FailingFlows({ cloud, desktop }: FailingFlowsProps) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const rows: readonly Row[] = [
    ...cloud.map((flow) => ({ ...flow, kind: 'cloud' as const })),
    ...desktop.map((flow) => ({ ...flow, kind: 'desktop' as const })),
  ]
    .toSorted((a, b) => b.failed - a.failed)
    .slice(0, SHOWN);
  return (
    <Labelled label={text.failing}>
      {rows.length === 0 ? (
        <Text>{text.noFailing}</Text>
      ) : (
        <ResourceTable
          label={text.failing}
          columns={columnsIn(text, formats)}
          rows={rows}
          keyOf={({ kind, flowId }) => `${kind} ${flowId}`}
        />
      )}
    </Labelled>
  );
}

function columnsIn(text: (typeof OVERVIEW)['en'], formats: Formats): readonly Column<Row>[] {
  return [
    { label: text.flow, grow: 1.3, cell: FlowLink },
    { label: text.kind, grow: 0.8, cell: ({ kind }) => text.kinds[kind] },
    { label: text.failures, cell: ({ failed, ended }) => text.failuresOf(formats.number(failed), formats.number(ended)) },
    { label: text.lastError, grow: 2.4, cell: LastError },
  ];
}

function FlowLink({ kind, flowId, flowName }: Row) {
  return kind === 'cloud' ? (
    <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: flowId }}>
      {flowName}
    </Link>
  ) : (
    <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: flowId }}>
      {flowName}
    </Link>
  );
}

function LastError({ kind, lastFailure: { runId, at, error } }: Row) {
  const text = useMessages(OVERVIEW);
  const translate = useServerText();
  return (
    <>
      <Text block>{error === null ? text.noMessage : translate(error.message)}</Text>
      <Text size={200}>
        <Link to={kind === 'cloud' ? '/cloud-flow-runs/$runId' : '/desktop-flow-runs/$runId'} params={{ runId }}>
          <Time at={at} />
        </Link>{' '}
        {error !== null && <code>{error.code}</code>}
      </Text>
    </>
  );
}
