import type { Approval, ApprovalList } from '@tandem/protocol';
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { useLive, useLiveQuery } from '../shell/live.tsx';

const APPROVALS_KEY = ['approvals'] as const;
const TOPICS = ['approvals'] as const;
const PAGE_LENGTH = 30;

interface ApprovalPage {
  readonly items: readonly Approval[];
  readonly next: string | null;
}

export type ApprovalPages = UseInfiniteQueryResult<InfiniteData<ApprovalPage>>;

export function useApprovals(list: ApprovalList): ApprovalPages {
  const queryKey = [...APPROVALS_KEY, 'list', list];
  useLive(TOPICS, queryKey);
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      api('listApprovals', { query: { list, limit: PAGE_LENGTH, ...(pageParam === null ? {} : { before: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function useApproval(approvalId: string): UseQueryResult<Approval> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...APPROVALS_KEY, 'one', approvalId],
    queryFn: () => api('getApproval', { params: { approvalId } }),
  });
}

/** How many wait for the person; undefined until it is known. */
export function useReceivedCount(): number | undefined {
  const query = useLiveQuery({
    topics: TOPICS,
    queryKey: [...APPROVALS_KEY, 'count'],
    queryFn: async () => (await api('countApprovals', {})).received,
  });
  return query.data;
}

/** Asks again for everything about approvals, as after a change of one's own. */
export function useRefreshApprovals(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: APPROVALS_KEY });
}
