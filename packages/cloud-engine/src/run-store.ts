import type { EndStatus, VariableType } from '@tandem/cloud-flow';
import type { CloudFlowId, CloudFlowRunId, JsonValue } from '@tandem/kernel';
import type { CommitAttachment } from './connector.ts';
import type { FlowError, FlowResponse, NewCloudRun } from './new-run.ts';

export type ActionStatus = EndStatus | 'Running' | 'Waiting';
export type RunStatus = 'Running' | 'Waiting' | 'Succeeded' | 'Failed' | 'Cancelled' | 'TimedOut';

/** What a run is from its start on. */
export interface RunStart extends Omit<NewCloudRun, 'runId' | 'definition'> {
  /** JSON text; the store keeps each text once. */
  readonly definition: string;
  readonly hasSecuredTrigger: boolean;
  /** Milliseconds since 1970, as all times here. */
  readonly startedAt: number;
}

/** How a run stands. */
export interface RunState {
  readonly status: RunStatus;
  readonly error: FlowError | undefined;
  readonly endedAt: number | undefined;
  readonly response: FlowResponse | undefined;
  readonly hasSecuredResponse: boolean;
  /** It is accepted and waits until fewer runs of its flow are open. */
  readonly isHeld: boolean;
}

/** The row of one action instance: a line of the run history and an entry of the journal. */
export interface ActionRow {
  /** Unique in the run: names from the root, each loop with its index, such as `Each/3/Compose`. */
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly status: ActionStatus;
  readonly code: string;
  readonly error: FlowError | undefined;
  readonly inputs: JsonValue | undefined;
  readonly outputs: JsonValue | undefined;
  readonly hasSecuredInputs: boolean;
  readonly hasSecuredOutputs: boolean;
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly retryCount: number;
  /** The call that the action made, as its operation knows it. */
  readonly externalId: string | undefined;
  /** `apiName/operationId` of the call. */
  readonly operation: string | undefined;
  /** When a waiting action must be looked at again. */
  readonly wakeAt: number | undefined;
  /** Where a container stands: the branch it took, the passes of a loop. */
  readonly progress: string | undefined;
  /** What the action gave to be searched for; never secured values. */
  readonly trackedProperties: JsonValue | undefined;
  /** The operation has still to be told that its call was cancelled. */
  readonly isCancelPending: boolean;
}

/** A row to be written. */
export interface ActionWrite {
  readonly row: ActionRow;
  /** The row is there already with the same inputs; they need not be written again. Else it is written whole, in place of one that waited to begin. */
  readonly isUpdate: boolean;
}

export type VariableWrite =
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly type: VariableType;
      readonly value: JsonValue;
      readonly isSecured: boolean;
    }
  /** Goes behind what was written before; `seq` rises. */
  | { readonly kind: 'append'; readonly name: string; readonly seq: number; readonly value: JsonValue; readonly isSecured: boolean };

/** Everything that changed in one run since its last commit: written whole or not at all. */
export interface RunBatch {
  readonly runId: CloudFlowRunId;
  /** In the first batch of a run. */
  readonly start: RunStart | undefined;
  readonly state: RunState;
  readonly actions: readonly ActionWrite[];
  readonly variables: readonly VariableWrite[];
  readonly attachment: CommitAttachment | undefined;
}

export interface StoredRun extends RunStart {
  readonly runId: CloudFlowRunId;
  /** The same for equal definitions. */
  readonly definitionHash: string;
  readonly state: RunState;
}

export interface StoredVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly value: JsonValue;
  readonly isSecured: boolean;
  /** The `seq` of the last append; 0 when there was none. */
  readonly seq: number;
}

/** A run that waits for its turn. */
export interface HeldRun {
  readonly runId: CloudFlowRunId;
  readonly cloudFlowId: CloudFlowId;
  /** How many runs of the flow may be open. */
  readonly runs: number;
}

export interface WaitingOperation {
  readonly runId: CloudFlowRunId;
  readonly path: string;
  readonly externalId: string;
  readonly operation: string;
}

/** What the engine needs of a store. Reads see what is committed. */
export interface CloudRunStore {
  /**
   * The one road by which runs change; the promise resolves when the batch is on disk.
   *
   * @returns `known` when the batch starts a run whose id is there already; nothing is written then
   * @throws what the attachment refuses with; nothing is written then
   */
  commit(batch: RunBatch): Promise<'committed' | 'known'>;
  load(runId: CloudFlowRunId): Promise<StoredRun | undefined>;
  loadState(runId: CloudFlowRunId): Promise<RunState | undefined>;
  /** The rows of these paths; those that are not there are left out. */
  loadActions(runId: CloudFlowRunId, paths: readonly string[]): Promise<readonly ActionRow[]>;
  /** All rows of a run, in the order in which they were first written. */
  loadAllActions(runId: CloudFlowRunId): Promise<readonly ActionRow[]>;
  loadVariables(runId: CloudFlowRunId): Promise<readonly StoredVariable[]>;
  /** Unfinished runs that had work to do, oldest first. */
  listRunning(): Promise<readonly CloudFlowRunId[]>;
  listOpenOf(cloudFlowId: CloudFlowId): Promise<readonly CloudFlowRunId[]>;
  /** Unfinished runs that began before that time, oldest first. */
  listBegunBefore(time: number, limit: number): Promise<readonly CloudFlowRunId[]>;
  /** Runs that wait for their turn, oldest first. */
  listHeld(): Promise<readonly HeldRun[]>;
  /** Runs with a wait that is over, longest first. */
  listDue(now: number, limit: number): Promise<readonly CloudFlowRunId[]>;
  /** When the next wait is over. */
  nextWakeAt(): Promise<number | undefined>;
  findWaiting(externalId: string): Promise<WaitingOperation | undefined>;
  /** Calls that wait for their outcome, in the order of their external ids. */
  listWaiting(after: string | undefined, limit: number): Promise<readonly WaitingOperation[]>;
  /**
   * Counts that an unfinished run was taken up after a restart. A commit of the run sets the count back.
   *
   * @returns how often that was since its last commit, this time included; it is on disk then
   */
  countRecovery(runId: CloudFlowRunId): Promise<number>;
  /** Runs that were taken up and have committed nothing since. */
  listSuspects(): Promise<readonly CloudFlowRunId[]>;
  listPendingCancels(): Promise<readonly WaitingOperation[]>;
  /** The operation was told. */
  cancelTold(call: WaitingOperation): Promise<void>;
}
