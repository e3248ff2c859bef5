import { Badge, makeStyles } from '@fluentui/react-components';
import type { CloudFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { CloudFlowState } from './cloud-flow-state.tsx';
import { ExportCloudFlowButton } from './export-cloud-flow-button.tsx';
import { CLOUD_FLOWS } from './messages.ts';
import { SHARING } from './sharing-messages.ts';
import { TriggerKind } from './trigger-kind.tsx';

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap' } });

export function CloudFlowTable({ flows }: { readonly flows: readonly CloudFlow[] }) {
  const text = useMessages(CLOUD_FLOWS);
  return <ResourceTable label={text.title} columns={columnsIn(text.columns)} rows={flows} keyOf={({ id }) => id} />;
}

function columnsIn(words: (typeof CLOUD_FLOWS)['en']['columns']): readonly Column<CloudFlow>[] {
  return [
    { label: words.name, grow: 1.9, cell: FlowLink },
    { label: words.state, grow: 1.25, cell: (flow) => <CloudFlowState flow={flow} /> },
    { label: words.trigger, grow: 1.15, cell: ({ triggerKind }) => <TriggerKind kind={triggerKind} /> },
    { label: words.lastRun, grow: 1.4, cell: (flow) => <LastRun flow={flow} /> },
    { label: words.modified, grow: 1.3, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
    { label: words.owner, grow: 1.2, cell: (flow) => <Owner flow={flow} /> },
    {
      label: words.actions,
      grow: 0.45,
      isForActions: true,
      cell: (flow) => flow.access !== 'run-only' && <ExportCloudFlowButton flow={flow} />,
    },
  ];
}

function FlowLink({ id, name }: CloudFlow) {
  return (
    <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: id }}>
      {name}
    </Link>
  );
}

function Owner({ flow: { ownerName, access } }: { readonly flow: CloudFlow }) {
  const styles = useStyles();
  const words = useMessages(SHARING).access[access];
  return (
    <>
      {ownerName}{' '}
      {words !== '' && (
        <Badge className={styles.badge} appearance="outline">
          {words}
        </Badge>
      )}
    </>
  );
}

function LastRun({ flow: { lastRunAt, lastRunStatus } }: { readonly flow: CloudFlow }) {
  const { never } = useMessages(CLOUD_FLOWS);
  if (lastRunStatus === null) return never;
  return (
    <>
      <StatusBadge status={lastRunStatus} /> <Time at={lastRunAt} />
    </>
  );
}
