import type { Credential, CredentialUse } from '@tandem/protocol';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';

export const CREDENTIALS_KEY = ['credentials'] as const;

export function useCredentials(): UseQueryResult<readonly Credential[]> {
  return useLiveQuery({
    topics: ['credentials'],
    queryKey: CREDENTIALS_KEY,
    queryFn: async () => (await api('listCredentials', {})).items,
  });
}

export function useCredentialUses(credentialId: string): UseQueryResult<readonly CredentialUse[]> {
  return useQuery({
    queryKey: [...CREDENTIALS_KEY, credentialId, 'uses'],
    queryFn: async () => (await api('listCredentialUses', { params: { credentialId } })).items,
  });
}
