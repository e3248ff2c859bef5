import type { AccountId, CloudFlowId, ConnectionId } from '@tandem/kernel';
import type { FlowTextChange, FlowVersionReads, FlowVersionState } from './flow-versions.ts';

export const CloudFlowState = { on: 'On', off: 'Off' } as const;
export type CloudFlowState = (typeof CloudFlowState)[keyof typeof CloudFlowState];

export const TurnOffReason = { runsFailing: 'runs-failing', triggerFailing: 'trigger-failing', handedOver: 'handed-over' } as const;
export type TurnOffReason = (typeof TurnOffReason)[keyof typeof TurnOffReason];

/** Why a flow is off that no person turned off. */
export interface TurnedOff {
  readonly reason: TurnOffReason;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When it began to fail; null when that is not why. */
  readonly failingSince: number | null;
  /** How it failed last. */
  readonly fault: { readonly code: string; readonly message: string } | null;
}

export interface CloudFlowRecord extends FlowVersionState {
  readonly id: CloudFlowId;
  readonly name: string;
  readonly ownerId: AccountId;
  readonly state: CloudFlowState;
  /** The file of the version that runs, as JSON text; of the latest version while none was published. */
  readonly definition: string;
  /** Connection reference key to the connection chosen for it. */
  readonly connections: Readonly<Record<string, ConnectionId>>;
  /** SHA-256 of the key of the HTTP trigger. */
  readonly triggerKeyHash: string | null;
  /** Null while the flow is on, and when a person turned it off. */
  readonly turnedOff: TurnedOff | null;
  /**
   * When the first of its runs failed after which none succeeded; null when the last one succeeded, and after the flow was turned on or
   * another version was published. Tests do not count. The store keeps it itself.
   */
  readonly failingSince: number | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type CloudFlowChange = Partial<
  Pick<CloudFlowRecord, 'name' | 'state' | 'connections' | 'triggerKeyHash' | 'turnedOff' | 'updatedAt'>
> &
  FlowTextChange & {
    /** Who publishes, when the change does. */
    readonly publisher?: Pick<CloudFlowPublisher, 'accountId' | 'answersForOwner'> | undefined;
    /** Whether what people chose for their own runs of the flow is forgotten, so that they are asked again. */
    readonly forgetsOwnConnections?: boolean | undefined;
  };

/** Somebody who made a version of a cloud flow the one that runs. What others publish later takes nothing from it. */
export interface CloudFlowPublisher {
  readonly version: number;
  readonly accountId: AccountId;
  /** To whom the flow belonged then. */
  readonly ownerId: AccountId;
  /** Whether the publisher was the owner then, or a co-owner to whom the owner lent connections. */
  readonly answersForOwner: boolean;
}

/** A cloud flow before and after one change. */
export interface ChangedCloudFlow {
  readonly former: CloudFlowRecord;
  readonly flow: CloudFlowRecord;
}

export interface CloudFlowStore extends FlowVersionReads<CloudFlowId> {
  list(): Promise<readonly CloudFlowRecord[]>;
  get(id: CloudFlowId): Promise<CloudFlowRecord | undefined>;
  /** Keeps a new flow with its definition as version 1, saved and published by its owner. @throws TandemError `IdTaken` */
  add(flow: CloudFlowRecord): Promise<void>;
  /**
   * Reads, changes and writes in one transaction.
   *
   * @param change gets the flow as it is and gives what is to be different; what it throws undoes everything
   * @returns undefined when there is no such flow
   * @throws TandemError `NotFound` when a version is to be published that the flow does not have
   */
  update(id: CloudFlowId, change: (present: CloudFlowRecord) => CloudFlowChange): Promise<ChangedCloudFlow | undefined>;
  /** Everybody who published one of its versions. */
  publishersOf(id: CloudFlowId): Promise<readonly CloudFlowPublisher[]>;
  /** Its versions go with it. */
  remove(id: CloudFlowId): Promise<boolean>;
}

/** When a scheduled cloud flow runs next. */
export interface ScheduleRecord {
  readonly cloudFlowId: CloudFlowId;
  /** When the schedule was set; intervals without a start time count from here. Milliseconds since 1970, as the next. */
  readonly anchorAt: number;
  readonly nextRunAt: number;
  /** Of sliding windows: the end of the one that is to run next. It may be long ago, and is tried again when its run could not start. */
  readonly windowEndAt?: number;
}

export interface ScheduleStore {
  /** The schedules whose time has come, earliest first. */
  listDue(now: number, limit: number): Promise<readonly ScheduleRecord[]>;
  get(cloudFlowId: CloudFlowId): Promise<ScheduleRecord | undefined>;
  earliest(): Promise<number | undefined>;
  set(schedule: ScheduleRecord): Promise<void>;
  remove(cloudFlowId: CloudFlowId): Promise<void>;
}
