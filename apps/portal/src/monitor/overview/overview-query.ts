import type { Overview, OverviewPeriod } from '@tandem/protocol';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

/** Figures over days need not follow every run at once. */
const REFRESH_MS = 10_000;

/** Days begin at midnight of the reader. The former figures stay until those of another period are there. */
export function useOverview(period: OverviewPeriod) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return useQuery<Overview>({
    queryKey: ['overview', period, timeZone],
    queryFn: () => api('getOverview', { query: { period, timeZone } }),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}
