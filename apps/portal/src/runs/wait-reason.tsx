import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { RUNS } from './messages.ts';

type MachineReason = NonNullable<DesktopFlowRunDetail['waitReason']>['machines'][number];

/** Why a queued run waits, for every machine that could take it. */
export function WaitReason({ run: { waitReason, queuePosition } }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const translate = useServerText();
  if (waitReason === null) return null;
  return (
    <Section title={text.whyItWaits} actions={<Link to="/run-queue">{text.seeInQueue}</Link>}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{translate(waitReason.message)}</MessageBarTitle>
          {queuePosition !== null && text.queuePosition(queuePosition)} <code>{waitReason.code}</code>
        </MessageBarBody>
      </MessageBar>
      {waitReason.machines.length > 0 && (
        <ResourceTable
          label={text.machinesWhyNot}
          columns={columnsIn(text, translate)}
          rows={waitReason.machines}
          keyOf={({ machineId }) => machineId}
        />
      )}
    </Section>
  );
}

function columnsIn(text: (typeof RUNS)['en'], translate: (message: string) => string): readonly Column<MachineReason>[] {
  return [
    { label: text.columns.machine, cell: MachineLink },
    { label: text.whyNot, grow: 3, cell: ({ message }) => translate(message) },
    { label: text.columns.code, cell: ({ code }) => <code>{code}</code> },
  ];
}

function MachineLink({ machineId, machineName }: MachineReason) {
  return (
    <Link to="/machines/$machineId" params={{ machineId }}>
      {machineName}
    </Link>
  );
}
