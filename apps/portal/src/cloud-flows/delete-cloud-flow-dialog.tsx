import { Text } from '@fluentui/react-components';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS } from './messages.ts';

export function DeleteCloudFlowDialog({ flow, onClose }: { readonly flow: CloudFlowDetail; readonly onClose: () => void }) {
  const text = useMessages(CLOUD_FLOWS);
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <FormDialog
      title={text.deleteTitle(flow.name)}
      submitLabel={text.deleteConfirm}
      isReady
      submit={() => api('deleteCloudFlow', { params: { cloudFlowId: flow.id } })}
      onDone={() => {
        notify.done(text.deleted(flow.name));
        void navigate({ to: '/cloud-flows' });
      }}
      onClose={onClose}
    >
      <Text>{text.deleteQuestion}</Text>
    </FormDialog>
  );
}
