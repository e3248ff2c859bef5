import type { DesktopFlow } from '@tandem/protocol';
import { Link } from '../parts/link.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { UnsupportedBadge } from './unsupported-badge.tsx';

const COLUMNS: readonly Column<DesktopFlow>[] = [
  {
    label: 'Name',
    grow: 2.2,
    cell: ({ id, name }) => (
      <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: id }}>
        {name}
      </Link>
    ),
  },
  { label: 'Inputs', cell: ({ inputs }) => listNames(inputs) },
  { label: 'Outputs', cell: ({ outputs }) => listNames(outputs) },
  { label: 'Actions', cell: (flow) => <UnsupportedBadge flow={flow} /> },
  { label: 'Modified', grow: 1.2, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
  { label: 'Owner', cell: ({ ownerName }) => ownerName },
];

export function DesktopFlowTable({ flows }: { readonly flows: readonly DesktopFlow[] }) {
  return <ResourceTable label="Desktop flows" columns={COLUMNS} rows={flows} keyOf={({ id }) => id} />;
}

function listNames(variables: DesktopFlow['inputs']): string {
  return variables.length === 0 ? '–' : variables.map(({ name }) => name).join(', ');
}
