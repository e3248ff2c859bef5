import type { RunChange } from '@tandem/protocol';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';

export const CHANGES_KEY = ['cloud-flow-run-changes'] as const;

/** How often the progress of a change is asked for. */
const PROGRESS_MS = 700;

/** The changes of many runs that the person asked for, from wherever. */
export function useRunChanges(): UseQueryResult<readonly RunChange[]> {
  return useQuery<readonly RunChange[]>({
    queryKey: CHANGES_KEY,
    queryFn: async () => (await api('listRunChanges', {})).items,
    refetchInterval: ({ state }) => (state.data?.some(({ endedAt }) => endedAt === null) === true ? PROGRESS_MS : false),
  });
}
