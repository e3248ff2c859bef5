import type { FlowSharing, Person } from '@tandem/protocol';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSettled } from '../parts/use-settled.ts';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';
import { CLOUD_FLOWS_KEY } from './cloud-flow-queries.ts';

const SEARCH_REST_MS = 250;
export const LEAST_LETTERS = 2;

export function useFlowSharing(cloudFlowId: string): UseQueryResult<FlowSharing> {
  return useLiveQuery({
    topics: [`flow:${cloudFlowId}`],
    queryKey: [...CLOUD_FLOWS_KEY, 'sharing', cloudFlowId],
    queryFn: () => api('getFlowSharing', { params: { cloudFlowId } }),
  });
}

/** People whose name or address holds the text, asked once it rests. */
export function usePeople(typed: string): UseQueryResult<readonly Person[]> {
  const search = useSettled(typed.trim(), SEARCH_REST_MS);
  return useQuery({
    queryKey: ['people', search],
    queryFn: async () => (await api('findPeople', { query: { search } })).items,
    enabled: search.length >= LEAST_LETTERS,
    gcTime: 0,
  });
}

/** Looks again at flows and who has access to them. */
export function useRefreshFlows(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
}
