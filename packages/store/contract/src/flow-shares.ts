import type { AccountId, CloudFlowId, ConnectionId } from '@tandem/kernel';

/** A co-owner may do everything with a flow; whoever may only run it sees nothing of its inside. */
export const FlowShareRole = { coOwner: 'co-owner', runOnly: 'run-only' } as const;
export type FlowShareRole = (typeof FlowShareRole)[keyof typeof FlowShareRole];

/** Whose connection a reference gets: one that the owner chose, or one of the person who runs the flow. */
export const ConnectionSource = { provided: 'provided', invoker: 'invoker' } as const;
export type ConnectionSource = (typeof ConnectionSource)[keyof typeof ConnectionSource];

/** A cloud flow that somebody lets others use. */
export interface FlowShareRecord {
  readonly cloudFlowId: CloudFlowId;
  /** Null for everybody who has an account. */
  readonly accountId: AccountId | null;
  readonly role: FlowShareRole;
  /** The owner agreed that the connections stay chosen when this co-owner changes what the flow does. */
  readonly mayUseConnections: boolean;
  readonly sharedBy: AccountId;
  /** Milliseconds since 1970. */
  readonly sharedAt: number;
}

/** What an account is to a flow. */
export type FlowRole = 'owner' | FlowShareRole;

/** A change of owner. */
export interface FlowHandOver {
  readonly cloudFlowId: CloudFlowId;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly by: AccountId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Connection reference key to the connection of whoever runs the flow. */
export type OwnConnections = Readonly<Record<string, ConnectionId>>;

/** With whom cloud flows are shared, and with whose connections they run then. Everything of a flow goes with it. */
export interface FlowShareStore {
  /** The oldest first. */
  listOf(cloudFlowId: CloudFlowId): Promise<readonly FlowShareRecord[]>;
  /** The shares of a flow that reach the account: its own, and that with everybody. */
  listBetween(cloudFlowId: CloudFlowId, accountId: AccountId): Promise<readonly FlowShareRecord[]>;
  /** The flows that the account owns or that are shared with it, and the strongest role that it has in each. */
  rolesOf(accountId: AccountId): Promise<ReadonlyMap<CloudFlowId, FlowRole>>;
  /** Adds a share or puts it in the place of the one with the same account. @returns false when there is no such flow */
  set(share: FlowShareRecord): Promise<boolean>;
  remove(cloudFlowId: CloudFlowId, accountId: AccountId | null): Promise<boolean>;
  /**
   * Gives the flow another owner in one transaction: its connections are dropped, no co-owner may use connections any more, the former
   * owner is a co-owner, and the flow is turned off: it must not work in the name of somebody who has not looked at it yet.
   *
   * @returns false when the flow does not belong to `from`
   */
  handOver(change: FlowHandOver): Promise<boolean>;
  /** What was decided for each reference; what is not named here is as the definition says. */
  sourcesOf(cloudFlowId: CloudFlowId): Promise<ReadonlyMap<string, ConnectionSource>>;
  setSources(cloudFlowId: CloudFlowId, sources: ReadonlyMap<string, ConnectionSource>): Promise<void>;
  /** What the account chose when it ran the flow. A connection that was deleted is none. */
  ownConnections(cloudFlowId: CloudFlowId, accountId: AccountId): Promise<OwnConnections>;
  setOwnConnections(cloudFlowId: CloudFlowId, accountId: AccountId, connections: OwnConnections): Promise<void>;
}
