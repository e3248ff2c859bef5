import type { QueuedRun } from '@tandem/protocol';
import { api } from '../../shell/api.ts';
import { useLiveQuery } from '../../shell/live.tsx';

export const RUN_QUEUE_KEY = ['run-queue'] as const;

/** Whose queue: everything, one machine with what waits for its group, or one group. */
export interface QueueFilter {
  readonly machineId?: string;
  readonly targetId?: string;
}

export interface QueuePage {
  readonly items: readonly QueuedRun[];
  readonly total: number;
}

export function useRunQueue(filter: QueueFilter) {
  return useLiveQuery<QueuePage>({
    topics: ['desktop-flow-runs', 'machines'],
    queryKey: [...RUN_QUEUE_KEY, filter],
    queryFn: () => api('listRunQueue', { query: { ...filter } }),
  });
}
