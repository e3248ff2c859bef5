import type { DesktopFlow, DesktopFlowDetail } from '@tandem/protocol';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSettled } from '../parts/use-settled.ts';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';

export const DESKTOP_FLOWS_KEY = ['desktop-flows'] as const;
const TOPICS = ['flows'] as const;
const CHECK_REST_MS = 400;

/** @param isNeeded whether to ask for them at all */
export function useDesktopFlows(isNeeded = true): UseQueryResult<readonly DesktopFlow[]> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...DESKTOP_FLOWS_KEY, 'list'],
    queryFn: async () => (await api('listDesktopFlows', {})).items,
    isNeeded,
  });
}

export function useDesktopFlow(desktopFlowId: string): UseQueryResult<DesktopFlowDetail> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...DESKTOP_FLOWS_KEY, 'one', desktopFlowId],
    queryFn: () => api('getDesktopFlow', { params: { desktopFlowId } }),
  });
}

/** What an import of the script would report, asked once the text rests. */
export function useDesktopFlowCheck(script: string) {
  const text = useSettled(script, CHECK_REST_MS);
  return useQuery({
    queryKey: ['desktop-flow-check', text],
    queryFn: () => api('checkDesktopFlow', { body: { script: text } }),
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}
