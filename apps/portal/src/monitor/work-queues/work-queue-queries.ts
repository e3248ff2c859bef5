import type { WorkQueue, WorkQueueItem, WorkQueueItemDetail } from '@tandem/protocol';
import { type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';
import { useLive, useLiveQuery } from '../../shell/live.tsx';
import type { ItemFilter } from './items-search.ts';

export const WORK_QUEUES_KEY = ['work-queues'] as const;

export function useWorkQueues(): UseQueryResult<readonly WorkQueue[]> {
  return useLiveQuery({
    topics: ['work-queues'],
    queryKey: [...WORK_QUEUES_KEY, 'list'],
    queryFn: async () => (await api('listWorkQueues', {})).items,
  });
}

export function useWorkQueue(workQueueId: string): UseQueryResult<WorkQueue> {
  return useLiveQuery({
    topics: [`work-queue:${workQueueId}`],
    queryKey: [...WORK_QUEUES_KEY, 'one', workQueueId],
    queryFn: () => api('getWorkQueue', { params: { workQueueId } }),
  });
}

export interface ItemPage {
  readonly items: readonly WorkQueueItem[];
  readonly next: string | null;
}

const PAGE_ITEMS = 50;

/** Page by page, the newest first. */
export function useWorkQueueItems(workQueueId: string, filter: ItemFilter): UseInfiniteQueryResult<InfiniteData<ItemPage>> {
  const queryKey = [...WORK_QUEUES_KEY, 'items', workQueueId, filter];
  useLive([`work-queue:${workQueueId}`], queryKey);
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }): Promise<ItemPage> =>
      api('listWorkQueueItems', {
        params: { workQueueId },
        query: { ...filter, limit: PAGE_ITEMS, ...(pageParam === '' ? {} : { before: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}

export function useWorkQueueItem(workQueueId: string, itemId: string): UseQueryResult<WorkQueueItemDetail> {
  return useLiveQuery({
    topics: [`work-queue:${workQueueId}`],
    queryKey: [...WORK_QUEUES_KEY, 'item', itemId],
    queryFn: () => api('getWorkQueueItem', { params: { itemId } }),
  });
}
