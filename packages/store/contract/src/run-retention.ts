/** What one step of removal did. */
export interface RemovalStep {
  /** Runs that are gone since this step. */
  readonly runs: number;
  /** Whether the next step finds something. */
  readonly hasMore: boolean;
}

/** What one step of a sweep did. */
export interface SweepStep {
  readonly removed: number;
  /** Where the next step goes on; undefined at the end. */
  readonly next: string | undefined;
}

/**
 * Removes what an environment no longer wants to keep. Each call is one step that holds the writer for a few milliseconds, however
 * much there is to remove; what it removed is gone from disk when it resolves.
 */
export interface RunRetentionStore {
  /**
   * Removes cloud flow runs that ended before that time, those that ended first before others; a run with very many actions takes
   * several steps, and is in no list from the first one on.
   *
   * @param endedBefore milliseconds since 1970
   */
  removeCloudFlowRuns(endedBefore: number): Promise<RemovalStep>;
  /** The same for desktop flow runs, with their logs and queue events. */
  removeDesktopFlowRuns(endedBefore: number): Promise<RemovalStep>;
  /** Removes the next of the large values and definitions that no run holds any more. @param from `next` of the step before */
  sweep(from?: string): Promise<SweepStep>;
}
