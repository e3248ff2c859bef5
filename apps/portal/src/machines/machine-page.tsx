import { DeleteRegular } from '@fluentui/react-icons';
import type { Machine } from '@tandem/protocol';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Detail } from '../parts/detail.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Page } from '../parts/page.tsx';
import { api } from '../shell/api.ts';
import { EditMachineButton } from './edit-machine-button.tsx';
import { MachineFacts } from './machine-facts.tsx';
import { useMachine } from './machine-queries.ts';
import { MACHINES } from './messages.ts';
import { QuarantineBar } from './quarantine-bar.tsx';
import { RunTabs } from './run-tabs.tsx';
import { UnattendedAddOn } from './unattended-add-on.tsx';

export function MachinePage() {
  const text = useMessages(MACHINES);
  const { machineId } = useParams({ from: '/shell/machines/$machineId' });
  return (
    <Detail kind={text.one} query={useMachine(machineId)}>
      {(machine) => <MachineDetails machine={machine} />}
    </Detail>
  );
}

function MachineDetails({ machine }: { readonly machine: Machine }) {
  const text = useMessages(MACHINES);
  return (
    <Page
      title={machine.name}
      lead={machine.description}
      above={<BackLink to="/machines">{text.title}</BackLink>}
      actions={
        <>
          <EditMachineButton machine={machine} />
          <DeleteMachineButton machine={machine} />
        </>
      }
    >
      {machine.state === 'quarantined' && <QuarantineBar machine={machine} />}
      <MachineFacts machine={machine} />
      <UnattendedAddOn machine={machine} />
      <RunTabs
        from="/shell/machines/$machineId"
        title={text.machineRuns}
        runs={{ machineId: machine.id }}
        queue={{ machineId: machine.id }}
        queuedCount={machine.queuedCount}
      />
    </Page>
  );
}

function DeleteMachineButton({ machine }: { readonly machine: Machine }) {
  const text = useMessages(MACHINES);
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label={text.delete}
      icon={<DeleteRegular />}
      title={text.deleteMachine.title(machine.name)}
      question={text.deleteMachine.question}
      confirmLabel={text.deleteMachine.confirm}
      act={() => api('deleteMachine', { params: { machineId: machine.id } })}
      onDone={() => {
        notify.done(text.deleteMachine.done(machine.name));
        void navigate({ to: '/machines' });
      }}
    />
  );
}
