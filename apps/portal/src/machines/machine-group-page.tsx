import { DeleteRegular } from '@fluentui/react-icons';
import type { MachineGroup } from '@tandem/protocol';
import { useNavigate, useParams } from '@tanstack/react-router';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Detail } from '../parts/detail.tsx';
import { Facts } from '../parts/facts.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Time } from '../parts/time.tsx';
import { DesktopRunSection } from '../runs/desktop-run-section.tsx';
import { api } from '../shell/api.ts';
import { GroupMembers } from './group-members.tsx';
import { JoinInstructions } from './join-instructions.tsx';
import { useMachineGroup } from './machine-queries.ts';

export function MachineGroupPage() {
  const { groupId } = useParams({ from: '/shell/machine-groups/$groupId' });
  return (
    <Detail kind="Machine group" query={useMachineGroup(groupId)}>
      {(group) => <GroupDetails group={group} />}
    </Detail>
  );
}

function GroupDetails({ group }: { readonly group: MachineGroup }) {
  const facts = [
    { label: 'Machines', value: group.members.length },
    { label: 'Running', value: group.runningCount },
    { label: 'Queued', value: group.queuedCount },
    { label: 'Group password', value: group.hasPassword ? 'Set' : 'Set by the first machine that joins' },
    { label: 'Owner', value: group.ownerName },
    { label: 'Created', value: <Time at={group.createdAt} /> },
  ];
  return (
    <Page
      title={group.name}
      lead={group.description}
      above={
        <BackLink to="/machines" search={{ tab: 'groups' }}>
          Machine groups
        </BackLink>
      }
      actions={<DeleteGroupButton group={group} />}
    >
      <Facts facts={facts} />
      <Section title="Machines in this group">
        <GroupMembers members={group.members} />
      </Section>
      <Section title="How a machine joins">
        <JoinInstructions group={group} />
      </Section>
      <DesktopRunSection title="Runs of this group" filter={{ targetId: group.targetId }} />
    </Page>
  );
}

function DeleteGroupButton({ group }: { readonly group: MachineGroup }) {
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label="Delete"
      icon={<DeleteRegular />}
      title={`Delete the machine group ${group.name}?`}
      question={
        group.members.length === 0
          ? 'Connections that point at the group stop working.'
          : 'Only a group without machines can be deleted. Let its machines leave first: npx tandem machine leave-group.'
      }
      confirmLabel="Delete machine group"
      act={() => api('deleteMachineGroup', { params: { groupId: group.id } })}
      onDone={() => {
        notify.done(`The machine group ${group.name} was deleted.`);
        void navigate({ to: '/machines', search: { tab: 'groups' } });
      }}
    />
  );
}
