import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Asks again for queries whose data may have changed. A first load that is under way goes on, but what it brings may be older than the
 * change, so it is followed by another one: `invalidateQueries` alone joins the first load and takes its answer for the new one.
 */
export async function askAgain(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const loading = queryClient.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' });
  const isFirstLoad = loading.some(({ state }) => state.data === undefined);
  await queryClient.invalidateQueries({ queryKey });
  if (isFirstLoad) await queryClient.invalidateQueries({ queryKey });
}
