import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_RUNS_KEY } from '../../runs/run-queries.ts';
import { api } from '../../shell/api.ts';
import { RUN_QUEUE } from './messages.ts';
import { RUN_QUEUE_KEY } from './queue-queries.ts';

/** Changes where one run stands in the queue, and says how that went. */
export function useQueueMoves(runId: string) {
  const text = useMessages(RUN_QUEUE);
  const notify = useNotify();
  const queryClient = useQueryClient();
  const params = { runId };
  const say = (change: Promise<unknown>, done: string): void => {
    change
      .then(() => notify.done(done), notify.failure)
      .finally(() => {
        void queryClient.invalidateQueries({ queryKey: RUN_QUEUE_KEY });
        void queryClient.invalidateQueries({ queryKey: DESKTOP_RUNS_KEY });
      });
  };
  return {
    changePriority: (priority: 'Normal' | 'High') =>
      say(api('changeRunPriority', { params, body: { priority } }), priority === 'High' ? text.raised : text.lowered),
    moveToTop: () => say(api('moveRunToTop', { params }), text.moved),
    undoMove: () => say(api('undoMoveRunToTop', { params }), text.movedBack),
  };
}
