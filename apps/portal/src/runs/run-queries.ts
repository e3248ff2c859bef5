import type { CloudFlowRun, CloudFlowRunDetail, DesktopFlowRun, DesktopFlowRunDetail, LiveTopic } from '@tandem/protocol';
import { type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { useLive, useLiveQuery } from '../shell/live.tsx';
import type { CloudRunStatus, DesktopRunStatus } from './run-status.ts';

export const CLOUD_RUNS_KEY = ['cloud-flow-runs'] as const;
export const DESKTOP_RUNS_KEY = ['desktop-flow-runs'] as const;

export interface CloudRunFilter {
  readonly cloudFlowId?: string;
  readonly status?: CloudRunStatus;
  /** The id of an account, or a kind of starter. */
  readonly startedBy?: string;
}

export interface DesktopRunFilter {
  readonly desktopFlowId?: string;
  readonly machineId?: string;
  readonly targetId?: string;
  readonly parentRunId?: string;
  readonly status?: DesktopRunStatus;
}

export interface RunListPage<R> {
  readonly items: readonly R[];
  readonly next: string | null;
}

export type RunPages<R> = UseInfiniteQueryResult<InfiniteData<RunListPage<R>>>;

export function useCloudRuns(filter: CloudRunFilter, limit: number): RunPages<CloudFlowRun> {
  return useRunPages(['cloud-flow-runs'], [...CLOUD_RUNS_KEY, 'list', filter, limit], (before) =>
    api('listCloudFlowRuns', { query: { ...filter, limit, ...before } }),
  );
}

export function useDesktopRuns(filter: DesktopRunFilter, limit: number): RunPages<DesktopFlowRun> {
  return useRunPages(['desktop-flow-runs'], [...DESKTOP_RUNS_KEY, 'list', filter, limit], (before) =>
    api('listDesktopFlowRuns', { query: { ...filter, limit, ...before } }),
  );
}

export function useCloudRun(runId: string): UseQueryResult<CloudFlowRunDetail> {
  return useLiveQuery(cloudRunQuery(runId));
}

/** The same where there may be no run yet. */
export function useShownCloudRun(runId: string | undefined): UseQueryResult<CloudFlowRunDetail> {
  const { topics, queryKey, queryFn } = cloudRunQuery(runId ?? '');
  useLive(runId === undefined ? [] : topics, queryKey);
  return useQuery({ queryKey, queryFn, enabled: runId !== undefined });
}

function cloudRunQuery(runId: string) {
  return {
    topics: [`cloud-flow-run:${runId}`] as const,
    queryKey: [...CLOUD_RUNS_KEY, 'one', runId, 'detail'],
    queryFn: () => api('getCloudFlowRun', { params: { runId } }),
  };
}

export function useDesktopRun(runId: string): UseQueryResult<DesktopFlowRunDetail> {
  return useLiveQuery({
    topics: [`desktop-flow-run:${runId}`, 'machines'],
    queryKey: [...DESKTOP_RUNS_KEY, 'one', runId, 'detail'],
    queryFn: () => api('getDesktopFlowRun', { params: { runId } }),
  });
}

function useRunPages<R>(
  topics: readonly LiveTopic[],
  queryKey: readonly unknown[],
  load: (before: { readonly before?: string }) => Promise<RunListPage<R>>,
): RunPages<R> {
  useLive(topics, queryKey);
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam === '' ? {} : { before: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}
