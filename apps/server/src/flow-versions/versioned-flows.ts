import type { AccountId, Diagnostic } from '@tandem/kernel';
import type { AccountRecord, FlowVersionReads, FlowVersionState } from '@tandem/store';

/** What every flow with versions has. */
export interface VersionedFlow extends FlowVersionState {
  readonly name: string;
  readonly ownerId: AccountId;
}

/** What an author does to the texts of a flow. */
export interface AuthorChange {
  readonly name?: string | undefined;
  readonly save?: { readonly text: string; readonly note: string } | undefined;
  /** The version that runs from now on, with its text. */
  readonly publish?: { readonly version: number | 'latest'; readonly text: string } | undefined;
}

/** One kind of flow, as its versions are looked at and changed. */
export interface VersionedFlows<FlowId> {
  readonly kind: 'cloud-flow' | 'desktop-flow';
  readonly versions: FlowVersionReads<FlowId>;
  /** The code with which a faulty text is refused. */
  readonly faultCode: 'InvalidCloudFlow' | 'InvalidDesktopFlow';
  /** The flow for somebody who wants to do this with it. @throws TandemError `NotFound`, `Forbidden` */
  flow(id: FlowId, wish: 'see' | 'change', account: AccountRecord): Promise<VersionedFlow>;
  /** Whether the account may save. @throws TandemError `NotFound` */
  mayChange(id: FlowId, account: AccountRecord): Promise<boolean>;
  /** What is wrong in a text. @throws TandemError `FlowTooLarge` */
  diagnose(text: string): readonly Diagnostic[];
  /**
   * Changes the flow in one transaction, for somebody who may.
   *
   * @param change gets the flow as it is; what it throws undoes everything
   * @returns what the author must be told besides
   */
  author(id: FlowId, account: AccountRecord, change: (present: VersionedFlow) => AuthorChange): Promise<readonly Diagnostic[]>;
}
