import type { CallerLoss, FlowResponse, NewCloudRun } from '@tandem/cloud-engine';
import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';

/** What the server asks of the run engine. */
export interface CloudRuns {
  /**
   * Accepts a run: it is on disk when this resolves, and goes on by itself. A run whose id is known already is not started
   * again.
   */
  start(run: NewCloudRun): Promise<void>;
  /** Resolves with the answer of the run's first Response action, or undefined when the run ended without one. */
  waitForResponse(runId: CloudFlowRunId, signal: AbortSignal): Promise<FlowResponse | undefined>;
  /** Whoever waited for the answer of a run does so no more. */
  callerLost(runId: CloudFlowRunId, loss: CallerLoss): Promise<void>;
  /** @returns after the request to end is on disk */
  cancel(runId: CloudFlowRunId): Promise<void>;
  /** Asks every run of the flow that has not ended to end. */
  cancelAllOf(cloudFlowId: CloudFlowId): Promise<void>;
}
