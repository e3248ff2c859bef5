import type { CommitAttachment } from '@tandem/cloud-engine';
import type { AccountId, CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import type { ApprovalState, ApprovalType, AssignmentState } from '@tandem/protocol';

/** What an action asks for, read and checked but for the people. */
export interface ApprovalRequest {
  readonly type: ApprovalType;
  readonly title: string;
  /** E-mail addresses, names or ids of accounts, in the order in which they are asked. */
  readonly assignedTo: readonly string[];
  readonly details: string;
  readonly itemLink: string;
  readonly itemLinkDescription: string;
  readonly requestor: string;
  readonly sendsNotices: boolean;
  readonly allowsReassignment: boolean;
  readonly responseOptions: readonly string[];
  /** The attachments, in their order. */
  readonly files: readonly ApprovalFile[];
}

export interface ApprovalFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A request with the action that makes it. */
export interface AskedApproval {
  readonly request: ApprovalRequest;
  readonly ownerId: AccountId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  readonly runId: CloudFlowRunId;
  /** True when flow and run are those of a desktop flow that a person runs. */
  readonly isOfDesktopFlow: boolean;
  readonly actionPath: string;
  /** When the action gives up, or undefined for never. */
  readonly deadlineAt: number | undefined;
}

/** An approval as it stands; times are milliseconds since 1970. */
export interface ApprovalSnapshot {
  readonly id: string;
  readonly type: ApprovalType;
  readonly title: string;
  readonly details: string;
  readonly itemLink: string;
  readonly itemLinkDescription: string;
  readonly state: ApprovalState;
  readonly outcome: string | null;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly expiresAt: number;
  readonly cancelledBy: string | null;
  readonly assignments: readonly AssignmentSnapshot[];
  /** Where people answer it in the portal. */
  readonly url: string;
}

export interface AssignmentSnapshot {
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string;
  readonly state: AssignmentState;
  readonly response: string | null;
  readonly comments: string;
  readonly requestedAt: number | null;
  readonly respondedAt: number | null;
}

/** One action that waits for an approval that another one made. */
export interface AskedWait {
  readonly approvalId: string;
  readonly externalId: string;
  readonly runId: CloudFlowRunId;
  readonly deadlineAt: number | undefined;
}

/** A run that asks for an approval that another action made. */
export interface AskingRun {
  readonly ownerId: AccountId;
  readonly cloudFlowId: CloudFlowId;
  readonly runId: CloudFlowRunId;
  readonly isOfDesktopFlow?: boolean;
}

/** What the connector needs of the installation. */
export interface ApprovalsPorts {
  /** @throws TandemError `ApproverNotFound`, `TooManyApprovers` */
  prepare(asked: AskedApproval): Promise<{ readonly approvalId: string; readonly attachment: CommitAttachment }>;
  /** Makes the approval at once, or gives the one that this action of the run has made already. @throws TandemError as `prepare` */
  create(asked: AskedApproval): Promise<ApprovalSnapshot>;
  /** The approval is on disk: people can be told. */
  created(approvalId: string): void;
  find(approvalId: string): Promise<ApprovalSnapshot | undefined>;
  /** The same, for a run: what its owner, or who else answers for what it does, may not know of is not there. */
  findOf(approvalId: string, run: AskingRun): Promise<ApprovalSnapshot | undefined>;
  prepareWait(wait: AskedWait): CommitAttachment;
  /** The row of the waiting action is on disk: an approval that ended meanwhile is told now. */
  waits(externalId: string, approvalId: string): void;
  /** Nobody waits for what the action made: it was cancelled or has timed out. */
  cancel(approvalId: string): Promise<void>;
  /** One more action does not wait any more. */
  cancelWait(externalId: string): Promise<void>;
}
