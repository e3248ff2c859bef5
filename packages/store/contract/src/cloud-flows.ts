import type { AccountId, CloudFlowId, ConnectionId } from '@tandem/kernel';

export const CloudFlowState = { on: 'On', off: 'Off' } as const;
export type CloudFlowState = (typeof CloudFlowState)[keyof typeof CloudFlowState];

export interface CloudFlowRecord {
  readonly id: CloudFlowId;
  readonly name: string;
  readonly ownerId: AccountId;
  readonly state: CloudFlowState;
  /** The file as it was imported, as JSON text. */
  readonly definition: string;
  /** Connection reference key to the connection chosen for it. */
  readonly connections: Readonly<Record<string, ConnectionId>>;
  /** SHA-256 of the key of the HTTP trigger. */
  readonly triggerKeyHash: string | null;
  /** Counts the definitions this flow has had, from 1. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type CloudFlowChange = Partial<Omit<CloudFlowRecord, 'id' | 'ownerId' | 'version' | 'createdAt'>>;

/** A cloud flow before and after one change. */
export interface ChangedCloudFlow {
  readonly former: CloudFlowRecord;
  readonly flow: CloudFlowRecord;
}

export interface CloudFlowStore {
  list(): Promise<readonly CloudFlowRecord[]>;
  get(id: CloudFlowId): Promise<CloudFlowRecord | undefined>;
  /** @throws TandemError `IdTaken` */
  add(flow: CloudFlowRecord): Promise<void>;
  /**
   * Reads, changes and writes in one transaction, which also counts up the version when the definition is another one.
   *
   * @param change gets the flow as it is and gives what is to be different
   * @returns undefined when there is no such flow
   */
  update(id: CloudFlowId, change: (present: CloudFlowRecord) => CloudFlowChange): Promise<ChangedCloudFlow | undefined>;
  remove(id: CloudFlowId): Promise<boolean>;
}

/** When a scheduled cloud flow runs next. */
export interface ScheduleRecord {
  readonly cloudFlowId: CloudFlowId;
  /** When the schedule was set; intervals without a start time count from here. Milliseconds since 1970, as the next. */
  readonly anchorAt: number;
  readonly nextRunAt: number;
}

export interface ScheduleStore {
  /** The schedules whose time has come, earliest first. */
  listDue(now: number, limit: number): Promise<readonly ScheduleRecord[]>;
  get(cloudFlowId: CloudFlowId): Promise<ScheduleRecord | undefined>;
  earliest(): Promise<number | undefined>;
  set(schedule: ScheduleRecord): Promise<void>;
  remove(cloudFlowId: CloudFlowId): Promise<void>;
}
