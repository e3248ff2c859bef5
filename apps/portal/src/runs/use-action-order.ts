import { useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { CLOUD_RUNS_KEY } from './run-queries.ts';

/** The names of the actions in the order of the definition with which the run began; undefined until they have come. */
export function useActionOrder(runId: string): readonly string[] | undefined {
  return useQuery({
    queryKey: [...CLOUD_RUNS_KEY, 'one', runId, 'order'],
    queryFn: async () => (await api('getCloudFlowRunDefinition', { params: { runId } })).order,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
