import type { CommitAttachment } from '@tandem/cloud-engine';
import type {
  AccountId,
  Clock,
  CloudFlowId,
  CloudFlowRunId,
  ConnectionId,
  DesktopFlowId,
  DesktopFlowRunId,
  IdSource,
  JsonObject,
  TargetId,
} from '@tandem/kernel';
import type { FlowVariable, WorkOrder } from '@tandem/protocol';
import type { EndedDesktopRun } from './outcome.ts';

export type RunMode = WorkOrder['runMode'];
export type RunPriority = 'Normal' | 'High';

/** A desktop flow as it is when a run is asked for; later changes do not touch the run. */
export interface DesktopFlowPackage {
  readonly id: DesktopFlowId;
  readonly name: string;
  readonly script: string;
  /** Child flows that the script may call, theirs included. */
  readonly dependencies: WorkOrder['dependencies'];
  readonly inputs: readonly FlowVariable[];
  readonly outputs: readonly FlowVariable[];
}

export interface DesktopFlowConnection {
  readonly id: ConnectionId;
  readonly ownerId: AccountId;
  readonly kind: WorkOrder['connectionKind'];
  readonly targetId: TargetId;
  readonly username: string;
  readonly sealedPassword: string | null;
}

/** A run that has passed every check and waits to be written. */
export interface AskedDesktopRun {
  readonly runId: DesktopFlowRunId;
  readonly ownerId: AccountId;
  readonly priority: RunPriority;
  readonly order: WorkOrder;
  /** The inputs as they are; whoever keeps them masks the order's sensitive names first. */
  readonly inputs: JsonObject;
  /** Null for a run that a person asked for. */
  readonly parent: {
    readonly runId: CloudFlowRunId;
    readonly cloudFlowId: CloudFlowId;
    readonly cloudFlowName: string;
    readonly actionPath: string;
  } | null;
  /** Milliseconds since 1970. */
  readonly requestedAt: number;
  /** When it gives up waiting for a machine. */
  readonly queueDeadlineAt: number;
}

export interface DesktopFlowLimits {
  readonly inputBytes: number;
  readonly packageBytes: number;
  readonly queueTimeoutMs: number;
}

export interface SealInputs {
  readonly runId: DesktopFlowRunId;
  readonly targetId: TargetId;
  readonly username: string;
  /** JSON text of the input object. */
  readonly json: string;
}

/** Who asks for a desktop flow: the owner of a cloud flow, in a run of it or while it is designed, or who runs another desktop flow. */
export interface AskingFlow {
  readonly ownerId: AccountId;
  /** Undefined at design time. */
  readonly runId?: CloudFlowRunId | undefined;
  /** True when the run is that of a desktop flow that a person runs. */
  readonly isOfDesktopFlow?: boolean;
}

/** What the connector needs of the installation. */
export interface DesktopFlowsPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  limits(): DesktopFlowLimits;
  /**
   * @throws TandemError `DesktopFlowNotYours` when it belongs to no administrator and not to all who answer for what the cloud flow
   *   does: its script would work in the session of somebody who never saw it, or for somebody who may not call it
   */
  findFlow(id: DesktopFlowId, asking: AskingFlow): Promise<DesktopFlowPackage | undefined>;
  /** The desktop flows that `findFlow` gives to this owner, in any order. */
  listFlows(ownerId: AccountId): Promise<readonly Pick<DesktopFlowPackage, 'id' | 'name' | 'inputs' | 'outputs'>[]>;
  findConnection(id: ConnectionId): Promise<DesktopFlowConnection | undefined>;
  /** The accounts as the policy of a machine may name them. */
  sendersOf(accounts: readonly AccountId[]): Promise<NonNullable<WorkOrder['senders']>>;
  /**
   * The machine or group of the connection is there and may take the run.
   *
   * @throws TandemError `TargetNotFound`, `GroupIsEmpty`, and when a licence policy is enforced and the run has no licence
   */
  requireTarget(run: { readonly runMode: RunMode; readonly ownerId: AccountId; readonly targetId: TargetId }): Promise<void>;
  /** Seals the inputs so that only machines of the target can read them. @throws TandemError as `requireTarget` */
  sealInputs(inputs: SealInputs): Promise<string>;
  /** The writes that make the run; they throw `DesktopFlowsActionThrottled` or `RunQueueFull` when they are committed. */
  prepareRun(run: AskedDesktopRun): CommitAttachment;
  /** The run is on disk: a machine may take it. */
  queued(runId: DesktopFlowRunId): void;
  cancel(runId: DesktopFlowRunId): Promise<void>;
  /** How the run ended, or undefined while it has not. */
  ended(runId: DesktopFlowRunId): Promise<EndedDesktopRun | undefined>;
}
