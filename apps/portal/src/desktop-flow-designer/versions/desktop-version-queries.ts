import { openDocument } from '@tandem/designer-core/desktop-flow';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const DESKTOP_VERSIONS_KEY = ['desktop-flow-versions'] as const;

/** The versions of a flow page by page, newest first. */
export function useDesktopVersions(flowId: string) {
  return useInfiniteQuery({
    queryKey: [...DESKTOP_VERSIONS_KEY, flowId, 'list'],
    queryFn: ({ pageParam }) => api('listDesktopFlowVersions', { params: { flowId }, query: pageParam === 0 ? {} : { before: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
}

/** The steps of one version; undefined data while none is chosen. A version never changes. */
export function useVersionDocument(flowId: string, version: number | undefined) {
  return useQuery({
    queryKey: [...DESKTOP_VERSIONS_KEY, flowId, 'one', version],
    queryFn: async () => openDocument((await api('getDesktopFlowVersion', { params: { flowId, version: String(version) } })).text),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
