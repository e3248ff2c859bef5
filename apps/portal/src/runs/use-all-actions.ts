import type { ActionRun, CloudFlowRunDetail } from '@tandem/protocol';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../shell/api.ts';
import { useLive } from '../shell/live.tsx';
import { CLOUD_RUNS_KEY } from './run-queries.ts';

const PAGE_ROWS = 500;

interface AllActions {
  readonly actions: readonly ActionRun[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly loadMore: () => void;
}

/** The actions of a run: those of its detail, and page by page the rest of a long one. */
export function useAllActions(run: CloudFlowRunDetail): AllActions {
  const queryKey = [...CLOUD_RUNS_KEY, 'one', run.id, 'actions'];
  useLive(run.hasMoreActions ? [`cloud-flow-run:${run.id}`] : [], queryKey);
  const pages = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      api('listActionRuns', { params: { runId: run.id }, query: { limit: PAGE_ROWS, ...(pageParam === '' ? {} : { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: run.hasMoreActions,
  });
  const actions = useMemo(() => {
    const rest = pages.data?.pages.flatMap(({ items }) => items) ?? [];
    return [...new Map([...run.actions, ...rest].map((action) => [action.path, action])).values()];
  }, [run.actions, pages.data]);
  return { actions, hasMore: pages.hasNextPage, isLoading: pages.isFetchingNextPage, loadMore: () => void pages.fetchNextPage() };
}
