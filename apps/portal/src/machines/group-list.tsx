import { PeopleTeamRegular } from '@fluentui/react-icons';
import type { MachineGroup } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { CreateGroupButton } from './create-group-button.tsx';
import { useMachineGroups } from './machine-queries.ts';
import { MACHINES } from './messages.ts';

export function GroupList() {
  return <Loaded query={useMachineGroups()}>{(groups) => (groups.length === 0 ? <NoGroups /> : <GroupTable groups={groups} />)}</Loaded>;
}

function GroupTable({ groups }: { readonly groups: readonly MachineGroup[] }) {
  const text = useMessages(MACHINES);
  return <ResourceTable label={text.groups} columns={columnsIn(text)} rows={groups} keyOf={({ id }) => id} />;
}

function columnsIn({ columns: words, onlineOf }: (typeof MACHINES)['en']): readonly Column<MachineGroup>[] {
  return [
    { label: words.name, grow: 2, cell: GroupLink },
    { label: words.machines, cell: ({ members }) => onlineOf(members.filter(({ isOnline }) => isOnline).length, members.length) },
    { label: words.running, grow: 0.7, cell: ({ runningCount }) => runningCount },
    { label: words.queued, grow: 0.7, cell: ({ queuedCount }) => queuedCount },
    { label: words.owner, cell: ({ ownerName }) => ownerName },
  ];
}

function GroupLink({ id, name }: MachineGroup) {
  return (
    <Link to="/machine-groups/$groupId" params={{ groupId: id }}>
      {name}
    </Link>
  );
}

function NoGroups() {
  const { noGroup } = useMessages(MACHINES);
  return (
    <EmptyState title={noGroup.title} icon={<PeopleTeamRegular />} action={<CreateGroupButton />}>
      {noGroup.text}
    </EmptyState>
  );
}
