import type { AccountId, DesktopFlowId } from '@tandem/kernel';
import type { FlowTextChange, FlowVersionReads, FlowVersionState } from './flow-versions.ts';

export interface DesktopFlowRecord extends FlowVersionState {
  readonly id: DesktopFlowId;
  readonly name: string;
  readonly ownerId: AccountId;
  /** The Robin text of the version that runs; of the latest version while none was published. */
  readonly script: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type DesktopFlowChange = Partial<Pick<DesktopFlowRecord, 'name' | 'updatedAt'>> & FlowTextChange;

export interface DesktopFlowStore extends FlowVersionReads<DesktopFlowId> {
  list(): Promise<readonly DesktopFlowRecord[]>;
  get(id: DesktopFlowId): Promise<DesktopFlowRecord | undefined>;
  /**
   * Keeps a new flow with its script as version 1, saved by its owner. The id of a flow that was removed stays with its former owner, because cloud flows may call it still.
   *
   * @param mayTakeOver whether the owner may have an id that was somebody else's
   * @throws TandemError `IdTaken`, `DesktopFlowIdReserved`
   */
  add(flow: DesktopFlowRecord, mayTakeOver: boolean): Promise<void>;
  /**
   * Reads, changes and writes in one transaction.
   *
   * @param change gets the flow as it is and gives what is to be different; what it throws undoes everything
   * @returns undefined when there is no such flow
   * @throws TandemError `NotFound` when a version is to be published that the flow does not have
   */
  update(id: DesktopFlowId, change: (present: DesktopFlowRecord) => DesktopFlowChange): Promise<DesktopFlowRecord | undefined>;
  /** Its versions go with it. */
  remove(id: DesktopFlowId): Promise<boolean>;
}
