import type { EnvironmentVariable } from '@tandem/protocol';
import type { UseQueryResult } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';

export const ENVIRONMENT_VARIABLES_KEY = ['environment-variables'] as const;

export function useEnvironmentVariables(): UseQueryResult<readonly EnvironmentVariable[]> {
  return useLiveQuery({
    topics: ['environment-variables', 'flows'],
    queryKey: ENVIRONMENT_VARIABLES_KEY,
    queryFn: async () => (await api('listEnvironmentVariables', {})).items,
  });
}
