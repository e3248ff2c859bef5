import type { Me } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

export const ME_KEY = ['me'] as const;

export function useMe() {
  return useQuery<Me>({ queryKey: ME_KEY, queryFn: () => api('me', {}), staleTime: 60_000 });
}

export function useIsAdmin(): boolean {
  return useMe().data?.account.role === 'admin';
}
