import type { AccountId, CloudFlowId, CloudFlowRunId, JsonObject, JsonValue } from '@tandem/kernel';

/** What the server asks of the run engine. */
export interface CloudRuns {
  /**
   * Accepts a run: it is on disk when this resolves, and goes on by itself. A run whose id is known already is not started
   * again.
   */
  start(run: NewCloudRun): Promise<void>;
  /** Resolves with the answer of the run's first Response action, or undefined when the run ended without one. */
  waitForResponse(runId: CloudFlowRunId, signal: AbortSignal): Promise<FlowResponse | undefined>;
  /** Asks every run of the flow that has not ended to end. */
  cancelAllOf(cloudFlowId: CloudFlowId): Promise<void>;
}

export interface NewCloudRun {
  readonly runId: CloudFlowRunId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  readonly definition: JsonObject;
  /** Connection reference key to connection id. */
  readonly connections: Readonly<Record<string, string>>;
  readonly ownerId: AccountId;
  readonly triggerName: string;
  /** `{headers, queries, body}` as far as the trigger has them. */
  readonly triggerOutputs: JsonObject;
  readonly startedBy: RunStarter;
}

export type RunStarter =
  | { readonly kind: 'account'; readonly accountId: AccountId; readonly name: string }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'http' };

export interface FlowResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
}
