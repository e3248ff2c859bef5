import type { AccountId } from '@tandem/kernel';
import type { RunOutcomes, RunStatistics } from '@tandem/protocol';
import type { OutcomeCount, RunKind, RunStatisticsStore } from '@tandem/store';
import type { Period } from './period.ts';

const FAILING_FLOWS = 5;
/** So many are read, of which the first ones that may be shown are. */
const READ_FAILING_FLOWS = 200;
const NONE: RunOutcomes = { succeeded: 0, failed: 0, cancelled: 0, open: 0 };

export interface StatisticsQuestion {
  readonly kind: RunKind;
  readonly period: Period;
  /** Only runs that this account may see. */
  readonly visibleTo?: AccountId | undefined;
  /** Whether it may be said how a flow fails. */
  readonly isShown?: (flowId: string) => boolean;
}

/** How the runs of one kind went in a period. */
export async function readRunStatistics(
  store: RunStatisticsStore,
  { kind, period: { starts, to }, visibleTo, isShown = () => true }: StatisticsQuestion,
): Promise<RunStatistics> {
  const query = { kind, from: starts[0] ?? to, to, visibleTo };
  const [counts, durations, failingFlows] = await Promise.all([
    store.outcomes(query),
    store.durations(query),
    store.failingFlows(query, READ_FAILING_FLOWS),
  ]);
  const totals = addUp(counts);
  const judged = totals.succeeded + totals.failed;
  return {
    intervals: intervalsOf(counts, starts),
    totals,
    successRate: judged === 0 ? null : totals.succeeded / judged,
    ...durations,
    failingFlows: failingFlows
      .filter(({ flowId }) => isShown(flowId))
      .slice(0, FAILING_FLOWS)
      .map((flow) => ({ ...flow, lastFailure: { ...flow.lastFailure } })),
  };
}

/** Each count goes into the last interval that begins no later. */
function intervalsOf(counts: readonly OutcomeCount[], starts: readonly number[]): RunStatistics['intervals'] {
  const byStart = Map.groupBy(counts, ({ at }) => starts.findLast((start) => start <= at));
  return starts.map((at) => ({ at, ...addUp(byStart.get(at) ?? []) }));
}

function addUp(counts: readonly OutcomeCount[]): RunOutcomes {
  const sums = { ...NONE };
  for (const { outcome, runs } of counts) sums[outcome] += runs;
  return sums;
}
