import type { QueuedRun } from '@tandem/protocol';

/** What the badge of a run in the queue says, as a status of runs. */
export function queueStatus({
  queueState,
  status,
  isCancelRequested,
}: Pick<QueuedRun, 'queueState' | 'status' | 'isCancelRequested'>): string {
  if (isCancelRequested) return 'Cancelling';
  if (status === 'Unreachable') return status;
  return queueState === 'NextToRun' ? 'Offered' : queueState;
}
