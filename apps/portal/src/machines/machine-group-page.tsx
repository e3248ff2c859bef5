import { DeleteRegular } from '@fluentui/react-icons';
import type { MachineGroup } from '@tandem/protocol';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Detail } from '../parts/detail.tsx';
import { Facts } from '../parts/facts.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Time } from '../parts/time.tsx';
import { api } from '../shell/api.ts';
import { GroupMembers } from './group-members.tsx';
import { JoinInstructions } from './join-instructions.tsx';
import { useMachineGroup } from './machine-queries.ts';
import { MACHINES } from './messages.ts';
import { RunTabs } from './run-tabs.tsx';

export function MachineGroupPage() {
  const text = useMessages(MACHINES);
  const { groupId } = useParams({ from: '/shell/machine-groups/$groupId' });
  return (
    <Detail kind={text.group} query={useMachineGroup(groupId)}>
      {(group) => <GroupDetails group={group} />}
    </Detail>
  );
}

function GroupDetails({ group }: { readonly group: MachineGroup }) {
  const text = useMessages(MACHINES);
  const { columns: words } = text;
  const facts = [
    { label: words.machines, value: group.members.length },
    { label: words.running, value: group.runningCount },
    { label: words.queued, value: group.queuedCount },
    { label: words.groupPassword, value: group.hasPassword ? text.passwordSet : text.passwordUnset },
    { label: words.owner, value: group.ownerName },
    { label: words.created, value: <Time at={group.createdAt} /> },
  ];
  return (
    <Page
      title={group.name}
      lead={group.description}
      above={
        <BackLink to="/machines" search={{ tab: 'groups' }}>
          {text.groups}
        </BackLink>
      }
      actions={<DeleteGroupButton group={group} />}
    >
      <Facts facts={facts} />
      <Section title={text.members}>
        <GroupMembers members={group.members} />
      </Section>
      <Section title={text.join.title}>
        <JoinInstructions group={group} />
      </Section>
      <RunTabs
        from="/shell/machine-groups/$groupId"
        title={text.groupRuns}
        runs={{ targetId: group.targetId }}
        queue={{ targetId: group.targetId }}
        queuedCount={group.queuedCount}
      />
    </Page>
  );
}

function DeleteGroupButton({ group }: { readonly group: MachineGroup }) {
  const text = useMessages(MACHINES);
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label={text.delete}
      icon={<DeleteRegular />}
      title={text.deleteGroup.title(group.name)}
      question={group.members.length === 0 ? text.deleteGroup.question : text.deleteGroup.notEmpty}
      confirmLabel={text.deleteGroup.confirm}
      act={() => api('deleteMachineGroup', { params: { groupId: group.id } })}
      onDone={() => {
        notify.done(text.deleteGroup.done(group.name));
        void navigate({ to: '/machines', search: { tab: 'groups' } });
      }}
    />
  );
}
