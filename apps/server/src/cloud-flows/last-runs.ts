import type { CloudFlowId } from '@tandem/kernel';

export interface LastRun {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly status: string;
}

/** The newest run of each cloud flow. */
export interface LastRuns {
  all(): Promise<ReadonlyMap<CloudFlowId, LastRun>>;
  of(cloudFlowId: CloudFlowId): Promise<LastRun | undefined>;
}
