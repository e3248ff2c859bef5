import { PeopleTeamRegular } from '@fluentui/react-icons';
import type { MachineGroup } from '@tandem/protocol';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { CreateGroupButton } from './create-group-button.tsx';
import { useMachineGroups } from './machine-queries.ts';

const COLUMNS: readonly Column<MachineGroup>[] = [
  {
    label: 'Name',
    grow: 2,
    cell: ({ id, name }) => (
      <Link to="/machine-groups/$groupId" params={{ groupId: id }}>
        {name}
      </Link>
    ),
  },
  { label: 'Machines', cell: ({ members }) => `${members.filter(({ isOnline }) => isOnline).length} of ${members.length} online` },
  { label: 'Running', grow: 0.7, cell: ({ runningCount }) => runningCount },
  { label: 'Queued', grow: 0.7, cell: ({ queuedCount }) => queuedCount },
  { label: 'Owner', cell: ({ ownerName }) => ownerName },
];

export function GroupList() {
  return (
    <Loaded query={useMachineGroups()}>
      {(groups) =>
        groups.length === 0 ? <NoGroups /> : <ResourceTable label="Machine groups" columns={COLUMNS} rows={groups} keyOf={({ id }) => id} />
      }
    </Loaded>
  );
}

function NoGroups() {
  return (
    <EmptyState title="No machine group yet" icon={<PeopleTeamRegular />} action={<CreateGroupButton />}>
      A machine group is several machines behind one run queue: a run goes to any member that can take it. Create a group, then let machines
      join it.
    </EmptyState>
  );
}
