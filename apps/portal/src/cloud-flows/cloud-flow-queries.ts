import type { CloudFlow, CloudFlowDetail } from '@tandem/protocol';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSettled } from '../parts/use-settled.ts';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';

export const CLOUD_FLOWS_KEY = ['cloud-flows'] as const;
const TOPICS = ['flows', 'cloud-flow-runs'] as const;
const CHECK_REST_MS = 400;

export function useCloudFlows(): UseQueryResult<readonly CloudFlow[]> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...CLOUD_FLOWS_KEY, 'list'],
    queryFn: async () => (await api('listCloudFlows', {})).items,
  });
}

export function useCloudFlow(cloudFlowId: string): UseQueryResult<CloudFlowDetail> {
  return useLiveQuery({
    topics: [...TOPICS, `flow:${cloudFlowId}`],
    queryKey: [...CLOUD_FLOWS_KEY, 'one', cloudFlowId],
    queryFn: () => api('getCloudFlow', { params: { cloudFlowId } }),
  });
}

/** Whether the flow, and so its runs, is shown to this person without its inside. */
export function useIsRunOnly(cloudFlowId: string): boolean {
  return useCloudFlow(cloudFlowId).data?.access === 'run-only';
}

/** What an import of the definition would report, asked once the text rests. */
export function useCloudFlowCheck(definition: string) {
  const text = useSettled(definition, CHECK_REST_MS);
  return useQuery({
    queryKey: ['cloud-flow-check', text],
    queryFn: () => api('checkCloudFlow', { body: { definition: text } }),
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}
