import { Button, Toast, ToastBody, ToastFooter, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { type WorkQueueBulkResult, type WorkQueueItemState, workQueueItemStates } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { TOASTER_ID } from '../../shell/theme.tsx';
import { WORK_QUEUES } from './messages.ts';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

/** Long enough to read it and to change one's mind. */
const TIMEOUT_MS = 15_000;

/** Says what became of a change of items, and takes it back on demand. */
export function useTellChange(workQueueId: string): (result: WorkQueueBulkResult) => void {
  const { bulk, states } = useMessages(WORK_QUEUES);
  const { dispatchToast, dismissToast } = useToastController(TOASTER_ID);
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useServerText();
  const toastId = useId('changed-items');
  const refresh = () => void queryClient.invalidateQueries({ queryKey: WORK_QUEUES_KEY });
  const undo = (undoToken: string) => {
    dismissToast(toastId);
    api('undoWorkQueueChange', { params: { workQueueId }, body: { undoToken } })
      .then(({ restored }) => notify.done(bulk.undone(restored)), notify.failure)
      .finally(refresh);
  };
  return ({ changed, refused, refusals, undoToken }) => {
    refresh();
    const reasons = [...new Set(refusals.map(({ reason }) => inWords(translate(reason), states)))];
    dispatchToast(
      <Toast>
        <ToastTitle>{bulk.done(changed)}</ToastTitle>
        {refused > 0 && (
          <ToastBody>
            {bulk.refused(refused)} {reasons.join(' ')}
          </ToastBody>
        )}
        {undoToken !== null && (
          <ToastFooter>
            <Button size="small" onClick={() => undo(undoToken)}>
              {bulk.undo}
            </Button>
          </ToastFooter>
        )}
      </Toast>,
      { toastId, intent: refused > 0 ? 'warning' : 'success', timeout: TIMEOUT_MS, pauseOnHover: true },
    );
  };
}

/** Names of states as the pages call them. */
function inWords(text: string, states: Readonly<Record<WorkQueueItemState, string>>): string {
  return workQueueItemStates.reduce((words, state) => words.replaceAll(new RegExp(`\\b${state}\\b`, 'g'), states[state]), text);
}
