import type { Connection, Target } from '@tandem/protocol';
import type { UseQueryResult } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';

export const CONNECTIONS_KEY = ['connections'] as const;

export function useConnections(): UseQueryResult<readonly Connection[]> {
  return useLiveQuery({
    topics: ['connections'],
    queryKey: CONNECTIONS_KEY,
    queryFn: async () => (await api('listConnections', {})).items,
  });
}

export function useTargets(): UseQueryResult<readonly Target[]> {
  return useLiveQuery({ topics: ['machines'], queryKey: ['targets'], queryFn: async () => (await api('listTargets', {})).items });
}
