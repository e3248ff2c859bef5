import type { Account, AccountSignIn, Settings } from '@tandem/protocol';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';

export const SETTINGS_KEY = ['settings'] as const;
export const ACCOUNTS_KEY = ['accounts'] as const;

export function useSettings(): UseQueryResult<Settings> {
  return useQuery({ queryKey: SETTINGS_KEY, queryFn: () => api('getSettings', {}) });
}

/** @param isAdmin nobody else may ask */
export function useAccounts(isAdmin = true): UseQueryResult<readonly Account[]> {
  return useQuery({ queryKey: ACCOUNTS_KEY, enabled: isAdmin, queryFn: async () => (await api('listAccounts', {})).items });
}

export function useSignIns(accountId: string): UseQueryResult<readonly AccountSignIn[]> {
  return useQuery({
    queryKey: [...ACCOUNTS_KEY, accountId, 'sign-ins'],
    queryFn: async () => (await api('listSignIns', { params: { accountId } })).items,
    gcTime: 0,
  });
}
