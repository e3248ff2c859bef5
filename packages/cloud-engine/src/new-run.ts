import type { AccountId, CloudFlowId, CloudFlowRunId, JsonObject, JsonValue } from '@tandem/kernel';

/** A run that is asked for. */
export interface NewCloudRun {
  readonly runId: CloudFlowRunId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  readonly definition: JsonObject;
  /** Connection reference key to connection id. */
  readonly connections: Readonly<Record<string, string>>;
  /** The owner of the cloud flow, whose connections it uses. */
  readonly ownerId: AccountId;
  readonly triggerName: string;
  /** `{headers, queries, body}` as far as the trigger has them. */
  readonly triggerOutputs: JsonObject;
  /** The outputs were secured where they come from: they are secured here, whatever the definition says now. */
  readonly hasSecuredTrigger?: boolean;
  readonly startedBy: RunStarter;
  /** The name under which the trigger wants the run tracked. It is dropped when the outputs of the trigger are secured. */
  readonly clientTrackingId?: string | undefined;
  /** Without it, any number of runs of the flow go on side by side. */
  readonly concurrency?: RunConcurrency;
  /** The run whose trigger data this one has. */
  readonly resubmitOf?: CloudFlowRunId;
  /** The run that failed and that this one goes on with: what was done there is not done again. */
  readonly resumeOf?: CloudFlowRunId;
}

/** How many runs of a flow are open at once, and how many more may wait for their turn. */
export interface RunConcurrency {
  readonly runs: number;
  readonly maximumWaitingRuns: number;
}

export type RunStarter =
  | {
      readonly kind: 'account';
      readonly accountId: AccountId;
      readonly name: string;
      /** The version that a person tries out; absent when the flow simply runs. */
      readonly testedVersion?: number;
    }
  | { readonly kind: 'schedule' }
  /** Something that a trigger of a connector noticed. */
  | { readonly kind: 'event' }
  | {
      /** An action *Run a Child Flow*. */
      readonly kind: 'cloud-flow';
      readonly runId: CloudFlowRunId;
      readonly cloudFlowName: string;
      /** How many flows called each other until here, this one included. */
      readonly depth: number;
    }
  | { readonly kind: 'http' };

/** The answer of a Response action. */
export interface FlowResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
}

/** Why an action or a run did not succeed, with the codes that flows branch on. */
export interface FlowError {
  readonly code: string;
  readonly message: string;
}
