import type { CommitAttachment } from '@tandem/cloud-engine';
import type { AccountId, CloudFlowId, CloudFlowRunId, Id } from '@tandem/kernel';
import type { ApprovalState, ApprovalType, AssignmentState, NoticeState } from '@tandem/protocol';

export type ApprovalId = Id<'approval'>;
export type ApprovalAssignmentId = Id<'approval-assignment'>;

/** What one action of one run asks people for. Times are milliseconds since 1970. */
export interface ApprovalRecord {
  readonly id: ApprovalId;
  readonly type: ApprovalType;
  readonly title: string;
  /** Markdown, as the flow wrote it. */
  readonly details: string;
  readonly itemLink: string;
  readonly itemLinkDescription: string;
  /** In whose name the flow says that it asks; empty for its owner. */
  readonly requestor: string;
  readonly responseOptions: readonly string[];
  readonly allowsReassignment: boolean;
  readonly sendsNotices: boolean;
  /** The attachments, in their order; what they hold is read by itself. */
  readonly files: readonly ApprovalFileRecord[];
  /** Owner of the cloud flow, or the person who ran the desktop flow. */
  readonly ownerId: AccountId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  readonly runId: CloudFlowRunId;
  /** True when flow and run are those of a desktop flow that a person ran. */
  readonly isOfDesktopFlow: boolean;
  /** With the run unique: an action that begins again finds the approval that it made. */
  readonly actionPath: string;
  readonly state: ApprovalState;
  readonly outcome: string | null;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly expiresAt: number;
  readonly cancelledBy: string | null;
  /** In the order in which they are asked; whom one was reassigned to follows last. */
  readonly assignments: readonly ApprovalAssignmentRecord[];
}

export interface ApprovalFileRecord {
  readonly name: string;
  readonly sizeBytes: number;
}

export interface ApprovalAssignmentRecord {
  readonly id: ApprovalAssignmentId;
  /** Null for whoever has no account and answers by a link. */
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly email: string;
  readonly state: AssignmentState;
  readonly response: string | null;
  readonly comments: string;
  readonly requestedAt: number | null;
  readonly respondedAt: number | null;
  readonly reassignedTo: string | null;
  readonly reassignedBy: string | null;
  /** SHA-256 of the token of the link that answers it; the token itself is kept nowhere. */
  readonly linkHash: string | null;
  readonly linkCopiedBy: string | null;
  readonly notice: NoticeState;
  readonly noticeTries: number;
  readonly noticeError: string | null;
}

/** A waiting action besides the one that made the approval. */
export interface ApprovalWaiter {
  readonly externalId: string;
  readonly approvalId: ApprovalId;
  readonly runId: CloudFlowRunId;
  /** When the action gives up, or null for never. */
  readonly deadlineAt: number | null;
}

export interface ApprovalQuery {
  /** `received`: an open assignment of the account · `sent`: pending · `history`: ended, or answered by the account. */
  readonly list: 'received' | 'sent' | 'history';
  readonly accountId: AccountId;
  /** `sent` and `history` of everybody, not only what the account sent or received. */
  readonly isOfAll: boolean;
  readonly before?: string | undefined;
  readonly limit: number;
}

export interface ApprovalStore {
  /** The writes that make the approval, for the transaction of the row of the waiting action. @param contents of its files */
  prepareNew(approval: ApprovalRecord, contents?: readonly Uint8Array[]): CommitAttachment;
  /** Makes the approval, unless the same action of the same run has made one. @returns the one that is there then */
  addOnce(approval: ApprovalRecord, contents?: readonly Uint8Array[]): Promise<ApprovalRecord>;
  /** What the file holds. @param index of the file in `files` */
  readFile(id: ApprovalId, index: number): Promise<Uint8Array | undefined>;
  prepareWaiter(waiter: ApprovalWaiter): CommitAttachment;
  getWaiter(externalId: string): Promise<ApprovalWaiter | undefined>;
  waitersOf(id: ApprovalId): Promise<readonly ApprovalWaiter[]>;
  removeWaiter(externalId: string): Promise<void>;
  get(id: ApprovalId): Promise<ApprovalRecord | undefined>;
  findByLink(linkHash: string): Promise<ApprovalRecord | undefined>;
  /**
   * Replaces the approval by what `reduce` makes of it, in one transaction: no two changes come from the same state.
   *
   * @param reduce is pure and may run more than once; what it throws changes nothing
   * @returns the approval after the change, or undefined when there is none
   */
  change(id: ApprovalId, reduce: (approval: ApprovalRecord) => ApprovalRecord): Promise<ApprovalRecord | undefined>;
  /** Newest first. */
  list(query: ApprovalQuery): Promise<readonly ApprovalRecord[]>;
  countReceived(accountId: AccountId): Promise<number>;
  /** Pending ones whose time is over. */
  listExpired(now: number, limit: number): Promise<readonly ApprovalRecord[]>;
  /** Pending ones with an open assignment whose mail has not gone out. */
  listUnnoticed(limit: number): Promise<readonly ApprovalRecord[]>;
}
