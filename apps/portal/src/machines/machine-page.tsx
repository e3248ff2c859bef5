import { DeleteRegular } from '@fluentui/react-icons';
import type { Machine } from '@tandem/protocol';
import { useNavigate, useParams } from '@tanstack/react-router';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Detail } from '../parts/detail.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Page } from '../parts/page.tsx';
import { DesktopRunSection } from '../runs/desktop-run-section.tsx';
import { api } from '../shell/api.ts';
import { EditMachineButton } from './edit-machine-button.tsx';
import { MachineFacts } from './machine-facts.tsx';
import { useMachine } from './machine-queries.ts';
import { QuarantineBar } from './quarantine-bar.tsx';
import { UnattendedAddOn } from './unattended-add-on.tsx';

export function MachinePage() {
  const { machineId } = useParams({ from: '/shell/machines/$machineId' });
  return (
    <Detail kind="Machine" query={useMachine(machineId)}>
      {(machine) => <MachineDetails machine={machine} />}
    </Detail>
  );
}

function MachineDetails({ machine }: { readonly machine: Machine }) {
  return (
    <Page
      title={machine.name}
      lead={machine.description}
      above={<BackLink to="/machines">Machines</BackLink>}
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
      <DesktopRunSection title="Runs on this machine" filter={{ machineId: machine.id }} />
    </Page>
  );
}

function DeleteMachineButton({ machine }: { readonly machine: Machine }) {
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label="Delete"
      icon={<DeleteRegular />}
      title={`Delete the machine ${machine.name}?`}
      question="Runs on it are ended, connections that point at it alone stop working, and its agent must be registered again."
      confirmLabel="Delete machine"
      act={() => api('deleteMachine', { params: { machineId: machine.id } })}
      onDone={() => {
        notify.done(`The machine ${machine.name} was deleted.`);
        void navigate({ to: '/machines' });
      }}
    />
  );
}
