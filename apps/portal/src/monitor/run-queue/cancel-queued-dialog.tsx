import { Text } from '@fluentui/react-components';
import type { QueuedRun } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { RUNS } from '../../runs/messages.ts';
import { api } from '../../shell/api.ts';
import { RUN_QUEUE } from './messages.ts';
import { RUN_QUEUE_KEY } from './queue-queries.ts';

/** The desktop flow run alone, or the cloud flow run that asked for it. */
export type CancelWhat = 'run' | 'parent';

interface CancelQueuedDialogProps {
  readonly run: QueuedRun;
  readonly what: CancelWhat;
  readonly onClose: () => void;
}

export function CancelQueuedDialog({ run: { id, parent }, what, onClose }: CancelQueuedDialogProps) {
  const text = useMessages(RUN_QUEUE);
  const runs = useMessages(RUNS);
  const notify = useNotify();
  const queryClient = useQueryClient();
  const isParent = what === 'parent' && parent !== null;
  return (
    <FormDialog
      title={isParent ? text.cancelParentTitle : runs.cancelDesktopTitle}
      submitLabel={isParent ? text.cancelParent : runs.cancel}
      closeLabel={runs.letItRun}
      isReady
      submit={async () => {
        if (isParent) await api('cancelCloudFlowRun', { params: { runId: parent.runId } });
        else await api('cancelDesktopFlowRun', { params: { runId: id } });
      }}
      onDone={() => {
        notify.done(runs.cancelling);
        void queryClient.invalidateQueries({ queryKey: RUN_QUEUE_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>{isParent ? text.cancelParentQuestion(parent.cloudFlowName) : runs.cancelDesktopQuestion}</Text>
    </FormDialog>
  );
}
