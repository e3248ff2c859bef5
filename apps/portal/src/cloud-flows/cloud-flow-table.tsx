import type { CloudFlow } from '@tandem/protocol';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { TriggerKind } from './trigger-kind.tsx';

const COLUMNS: readonly Column<CloudFlow>[] = [
  {
    label: 'Name',
    grow: 2.2,
    cell: ({ id, name }) => (
      <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: id }}>
        {name}
      </Link>
    ),
  },
  { label: 'State', grow: 0.7, cell: ({ state }) => <StatusBadge status={state} /> },
  { label: 'Trigger', cell: ({ triggerKind }) => <TriggerKind kind={triggerKind} /> },
  { label: 'Last run', grow: 1.6, cell: LastRun },
  { label: 'Modified', grow: 1.3, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
  { label: 'Owner', cell: ({ ownerName }) => ownerName },
];

export function CloudFlowTable({ flows }: { readonly flows: readonly CloudFlow[] }) {
  return <ResourceTable label="Cloud flows" columns={COLUMNS} rows={flows} keyOf={({ id }) => id} />;
}

function LastRun({ lastRunAt, lastRunStatus }: CloudFlow) {
  if (lastRunStatus === null) return 'Never';
  return (
    <>
      <StatusBadge status={lastRunStatus} /> <Time at={lastRunAt} />
    </>
  );
}
