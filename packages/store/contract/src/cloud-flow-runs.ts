import type { ActionRow, CloudRunStore, FlowError, FlowResponse, RunStarter, RunStatus } from '@tandem/cloud-engine';
import type { AccountId, CloudFlowId, CloudFlowRunId } from '@tandem/kernel';

export interface FailedAction {
  readonly path: string;
  readonly name: string;
  readonly code: string;
  /** Empty when it has none, or when what went in or came out is secured: messages repeat values. */
  readonly message: string;
}

/** One cloud flow run as lists show it. */
export interface CloudFlowRunRecord {
  readonly id: CloudFlowRunId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  readonly ownerId: AccountId;
  /** `Waiting` for a run that waits for its turn, too. */
  readonly status: RunStatus;
  /** It waits until fewer runs of its flow are open. */
  readonly isHeld: boolean;
  readonly error: FlowError | null;
  /** Of a run that failed because actions did: the last of them. */
  readonly failedAction: FailedAction | null;
  readonly startedBy: RunStarter;
  readonly resubmitOf: CloudFlowRunId | null;
  /** The run that this one went on with. */
  readonly resumeOf: CloudFlowRunId | null;
  /** The name under which its trigger wants it tracked. */
  readonly clientTrackingId: string | null;
  readonly triggerName: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number | null;
}

export interface CloudFlowRunDetailRecord extends CloudFlowRunRecord {
  /** JSON text; null when it is secured. */
  readonly triggerOutputs: string | null;
  /** Null when there is none or it is secured. */
  readonly response: FlowResponse | null;
  /** The runs that went on with this one, newest first; no more than a few. */
  readonly resumedBy: readonly CloudFlowRunId[];
}

export interface CloudFlowRunQuery {
  /** The id of the run after which the list goes on. */
  readonly before?: string | undefined;
  readonly limit: number;
  readonly cloudFlowId?: string | undefined;
  /** Runs with one of these. */
  readonly statuses?: readonly string[] | undefined;
  /** The times of start, from the first on and before the second; milliseconds since 1970. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The id of an account, `schedule`, `http`, `event` or `cloud-flow`. */
  readonly startedBy?: string | undefined;
  /** A part of the name that the flow had at its last run; case does not count. */
  readonly flowName?: string | undefined;
  /**
   * Only what this account may see: the runs of its own flows, deleted ones among them, and of those that it is a co-owner of, and the
   * runs that it started of flows that it may only run.
   */
  readonly visibleTo?: AccountId | undefined;
}

export interface ActionRowQuery {
  /** The path after which the list goes on. */
  readonly after?: string | undefined;
  /** Only actions inside this one, at any depth. */
  readonly under?: string | undefined;
  readonly limit: number;
}

export interface LastCloudFlowRun {
  readonly startedAt: number;
  readonly status: string;
}

/** What the engine needs, and what the run history shows. Secured values never leave through the reads of the history. */
export interface CloudFlowRunStore extends CloudRunStore {
  /** By the time of start, newest first. */
  list(query: CloudFlowRunQuery): Promise<readonly CloudFlowRunRecord[]>;
  get(runId: CloudFlowRunId): Promise<CloudFlowRunDetailRecord | undefined>;
  /** In the order of their paths; secured inputs and outputs are left out. */
  listActions(runId: CloudFlowRunId, query: ActionRowQuery): Promise<readonly ActionRow[]>;
  /** Those that wait for something from outside or for a time, oldest first; their inputs and outputs are left out. */
  listWaits(runId: CloudFlowRunId, limit: number): Promise<readonly ActionRow[]>;
  lastRuns(): Promise<ReadonlyMap<CloudFlowId, LastCloudFlowRun>>;
  lastRun(cloudFlowId: CloudFlowId): Promise<LastCloudFlowRun | undefined>;
}
