import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Machine } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { MACHINES_KEY } from './machine-queries.ts';

/** Why a machine gets no runs until a person has looked at it. */
export function QuarantineBar({ machine }: { readonly machine: Machine }) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const confirm = () => api('updateMachine', { params: { machineId: machine.id }, body: { state: 'active' } });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This machine is in quarantine and gets no runs.</MessageBarTitle>
        Its journal is damaged or older than what this server knows of it, as after a restored backup or a copied disk, so it can't tell
        which runs it has already started. Check that it is the right computer and that no run is still at work on it, then confirm.
      </MessageBarBody>
      <MessageBarActions>
        <ConfirmButton
          label="Confirm"
          icon={<CheckmarkCircleRegular />}
          title={`End the quarantine of ${machine.name}?`}
          question="The machine gets new runs again. Runs whose outcome it does not know any more end as interrupted; none of them is started a second time."
          confirmLabel="End quarantine"
          act={confirm}
          onDone={() => {
            notify.done('The machine takes runs again.');
            void queryClient.invalidateQueries({ queryKey: MACHINES_KEY });
          }}
        />
      </MessageBarActions>
    </MessageBar>
  );
}
