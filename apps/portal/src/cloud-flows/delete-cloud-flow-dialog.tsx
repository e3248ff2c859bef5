import { Text } from '@fluentui/react-components';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useNavigate } from '@tanstack/react-router';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';

export function DeleteCloudFlowDialog({ flow, onClose }: { readonly flow: CloudFlowDetail; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <FormDialog
      title={`Delete the cloud flow ${flow.name}?`}
      submitLabel="Delete cloud flow"
      isReady
      submit={() => api('deleteCloudFlow', { params: { cloudFlowId: flow.id } })}
      onDone={() => {
        notify.done(`The cloud flow ${flow.name} was deleted.`);
        void navigate({ to: '/cloud-flows' });
      }}
      onClose={onClose}
    >
      <Text>Its running and waiting runs are cancelled. This cannot be undone.</Text>
    </FormDialog>
  );
}
