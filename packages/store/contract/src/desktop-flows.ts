import type { AccountId, DesktopFlowId } from '@tandem/kernel';

export interface DesktopFlowRecord {
  readonly id: DesktopFlowId;
  readonly name: string;
  readonly ownerId: AccountId;
  /** The Robin text, as it was imported. */
  readonly script: string;
  /** Counts the scripts this flow has had, from 1. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type DesktopFlowChange = Partial<Pick<DesktopFlowRecord, 'name' | 'script' | 'updatedAt'>>;

export interface DesktopFlowStore {
  list(): Promise<readonly DesktopFlowRecord[]>;
  get(id: DesktopFlowId): Promise<DesktopFlowRecord | undefined>;
  /**
   * Keeps a new flow. The id of a flow that was removed stays with its former owner, because cloud flows may call it still.
   *
   * @param mayTakeOver whether the owner may have an id that was somebody else's
   * @throws TandemError `IdTaken`, `DesktopFlowIdReserved`
   */
  add(flow: DesktopFlowRecord, mayTakeOver: boolean): Promise<void>;
  /** Counts up the version in the same transaction when the script is another one. */
  update(id: DesktopFlowId, change: DesktopFlowChange): Promise<DesktopFlowRecord | undefined>;
  remove(id: DesktopFlowId): Promise<boolean>;
}
