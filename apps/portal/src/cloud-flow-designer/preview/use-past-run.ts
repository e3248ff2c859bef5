import { type PastRun, RunIndex } from '@tandem/designer-core/cloud-flow';
import type { ActionRun } from '@tandem/protocol';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CLOUD_RUNS_KEY, useShownCloudRun } from '../../runs/run-queries.ts';
import { api } from '../../shell/api.ts';

/** So long the last run counts as the last one without asking again; a run of one's own is shown on the cards. */
const FRESH_MS = 10_000;

/** The run whose values are looked at: the one on the cards, else the last of the flow. */
export function usePastRunDetail(flowId: string, shownRunId: string | undefined) {
  const last = useQuery({
    queryKey: [...CLOUD_RUNS_KEY, 'last', flowId],
    queryFn: async () => (await api('listCloudFlowRuns', { query: { cloudFlowId: flowId, limit: 1 } })).items[0]?.id ?? null,
    enabled: shownRunId === undefined,
    staleTime: FRESH_MS,
  });
  const detail = useShownCloudRun(shownRunId ?? last.data ?? undefined);
  return { run: detail.data, hasNone: shownRunId === undefined && last.data === null, error: last.error ?? detail.error };
}

/** The run with the actions at some paths in full: a run's answer leaves out large values, and all beyond the first few hundred. */
export function usePastRun(run: NonNullable<ReturnType<typeof usePastRunDetail>['run']>, paths: readonly string[]): PastRun | undefined {
  const known = useMemo(() => new RunIndex(run.actions), [run.actions]);
  const lacking = paths.filter((path) => isLacking(known.byPath.get(path.toLowerCase()), run.hasMoreActions));
  const { isLoading, found } = useQueries({
    queries: lacking.map((path) => ({
      queryKey: [...CLOUD_RUNS_KEY, 'one', run.id, 'under', path],
      queryFn: async () => (await api('listActionRuns', { params: { runId: run.id }, query: { under: path, limit: 1 } })).items,
      staleTime: FRESH_MS,
    })),
    combine: (results) => ({ isLoading: results.some((result) => result.isLoading), found: results.flatMap(({ data }) => data ?? []) }),
  });
  return useMemo(() => {
    if (isLoading) return undefined;
    const actions = found.length === 0 ? known : new RunIndex([...run.actions, ...found]);
    const { id: runId, cloudFlowId, cloudFlowName, trigger } = run;
    return { runId, cloudFlowId, cloudFlowName, trigger, actions };
  }, [isLoading, found, known, run]);
}

function isLacking(action: ActionRun | undefined, hasMore: boolean): boolean {
  if (action === undefined) return hasMore;
  return action.status !== 'Skipped' && action.outputs === undefined && !action.hasSecuredOutputs;
}
