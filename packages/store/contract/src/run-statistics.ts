import type { AccountId } from '@tandem/kernel';

/** How runs ended: a failure is every end that is neither a success nor a cancel. `open` are those that have not ended. */
export const RunOutcome = { succeeded: 'succeeded', failed: 'failed', cancelled: 'cancelled', open: 'open' } as const;
export type RunOutcome = (typeof RunOutcome)[keyof typeof RunOutcome];

export type RunKind = 'cloud' | 'desktop';

/** Runs of one outcome that began in one quarter of an hour. */
export interface OutcomeCount {
  /** The start of the quarter of an hour, milliseconds since 1970. */
  readonly at: number;
  readonly outcome: RunOutcome;
  readonly runs: number;
}

/** Durations of cloud flow runs, and of desktop flow runs from their start on the machine; those that never started have none. */
export interface RunDurations {
  readonly averageMs: number | null;
  /** At most 5 % off: durations are counted in classes of which each is 9 % longer than the one before. */
  readonly medianMs: number | null;
}

export interface FailingFlowRecord {
  readonly flowId: string;
  /** As it was called at the last failure. */
  readonly flowName: string;
  readonly failed: number;
  /** All its runs that have ended. */
  readonly ended: number;
  readonly lastFailure: {
    readonly runId: string;
    readonly at: number;
    readonly error: { readonly code: string; readonly message: string } | null;
  };
}

export interface StatisticsQuery {
  readonly kind: RunKind;
  /** When the runs began, from the first on and before the second; milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Only what this account may see, of runs that are kept; undefined for all that ever were. */
  readonly visibleTo?: AccountId | undefined;
}

/** How the runs of a time went; kept as they end, so that a question costs the same however many there were. */
export interface RunStatisticsStore {
  /** By quarters of an hour that begin in the time. */
  outcomes(query: StatisticsQuery): Promise<readonly OutcomeCount[]>;
  /** Of the runs that have ended, by full hours: the time is widened to the hour in which it begins. */
  durations(query: StatisticsQuery): Promise<RunDurations>;
  /** Those with the most failures first; by full hours as above. */
  failingFlows(query: StatisticsQuery, limit: number): Promise<readonly FailingFlowRecord[]>;
}
