import type { CloudFlowDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { RenameDialog } from '../parts/rename-dialog.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS_KEY } from './cloud-flow-queries.ts';
import { DeleteCloudFlowDialog } from './delete-cloud-flow-dialog.tsx';
import { ImportCloudFlowDialog } from './import/import-cloud-flow-dialog.tsx';
import { CLOUD_FLOWS } from './messages.ts';

export type CloudFlowMenuChoice = 'rename' | 'import' | 'delete';

interface CloudFlowMenuDialogProps {
  readonly choice: CloudFlowMenuChoice;
  readonly flow: CloudFlowDetail;
  readonly onClose: () => void;
}

export function CloudFlowMenuDialog({ choice, flow, onClose }: CloudFlowMenuDialogProps) {
  const text = useMessages(CLOUD_FLOWS);
  const queryClient = useQueryClient();
  const finish = () => {
    void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    onClose();
  };
  const rename = (name: string) => api('updateCloudFlow', { params: { cloudFlowId: flow.id }, body: { name } });
  switch (choice) {
    case 'rename':
      return <RenameDialog title={text.renameTitle} name={flow.name} rename={rename} onDone={finish} onClose={onClose} />;
    case 'import':
      return <ImportCloudFlowDialog into={flow} onClose={onClose} />;
    case 'delete':
      return <DeleteCloudFlowDialog flow={flow} onClose={onClose} />;
  }
}
