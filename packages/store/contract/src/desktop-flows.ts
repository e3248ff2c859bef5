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

export type DesktopFlowChange = Partial<Pick<DesktopFlowRecord, 'name' | 'script' | 'version' | 'updatedAt'>>;

export interface DesktopFlowStore {
  list(): Promise<readonly DesktopFlowRecord[]>;
  get(id: DesktopFlowId): Promise<DesktopFlowRecord | undefined>;
  /** @throws TandemError `IdTaken` */
  add(flow: DesktopFlowRecord): Promise<void>;
  update(id: DesktopFlowId, change: DesktopFlowChange): Promise<DesktopFlowRecord | undefined>;
  remove(id: DesktopFlowId): Promise<boolean>;
}
