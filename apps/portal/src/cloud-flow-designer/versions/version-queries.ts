import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const VERSIONS_KEY = ['cloud-flow-versions'] as const;

/** The versions of a flow page by page, newest first. */
export function useVersions(flowId: string) {
  return useInfiniteQuery({
    queryKey: [...VERSIONS_KEY, flowId, 'list'],
    queryFn: ({ pageParam }) => api('listCloudFlowVersions', { params: { flowId }, query: pageParam === 0 ? {} : { before: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
}

/** The flow of one version; undefined data while none is chosen. A version never changes. */
export function useVersion(flowId: string, version: number | undefined) {
  return useQuery({
    queryKey: [...VERSIONS_KEY, flowId, 'one', version],
    queryFn: async () => {
      const { text } = await api('getCloudFlowVersion', { params: { flowId, version: String(version) } });
      return { file: readFlowFile(text).file };
    },
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
