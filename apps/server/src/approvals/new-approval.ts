import type { AccountId, CloudFlowId, CloudFlowRunId, IdSource } from '@tandem/kernel';
import type { ApprovalType } from '@tandem/protocol';
import type { ApprovalAssignmentRecord, ApprovalRecord } from '@tandem/store';
import type { Approver } from './approvers.ts';

const DAY_MS = 86_400_000;
/** As long as a run of the original platform may take. */
export const APPROVAL_LIFE_MS = 30 * DAY_MS;

export interface RequestOfAction {
  readonly type: ApprovalType;
  readonly title: string;
  readonly details: string;
  readonly itemLink: string;
  readonly itemLinkDescription: string;
  readonly requestor: string;
  readonly sendsNotices: boolean;
  readonly allowsReassignment: boolean;
  readonly responseOptions: readonly string[];
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
}

export interface ActionThatAsks {
  readonly ownerId: AccountId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  readonly runId: CloudFlowRunId;
  readonly isOfDesktopFlow: boolean;
  readonly actionPath: string;
  /** When it gives up, or undefined for never. */
  readonly deadlineAt: number | undefined;
}

interface Making {
  readonly ids: IdSource;
  readonly now: number;
}

/** An approval that nobody has answered: everybody is asked at once, or the first one of a sequence. */
export function newApproval(
  { files, ...request }: RequestOfAction,
  { deadlineAt, ...action }: ActionThatAsks,
  { approvers, ids, now }: Making & { readonly approvers: readonly Approver[] },
): ApprovalRecord {
  return {
    id: ids.next(),
    ...request,
    ...action,
    files: files.map(({ name, content }) => ({ name, sizeBytes: content.byteLength })),
    state: 'Pending',
    outcome: null,
    createdAt: now,
    endedAt: null,
    expiresAt: deadlineAt ?? now + APPROVAL_LIFE_MS,
    cancelledBy: null,
    assignments: approvers.map((approver, index) => {
      const assignment = newAssignment(approver, { ids, now, sendsNotices: request.sendsNotices });
      return request.type === 'Sequential' && index > 0 ? { ...assignment, state: 'Waiting', requestedAt: null } : assignment;
    }),
  };
}

/** An open assignment. */
export function newAssignment(
  approver: Approver,
  { ids, now, sendsNotices }: Making & { readonly sendsNotices: boolean },
): ApprovalAssignmentRecord {
  return {
    id: ids.next(),
    ...approver,
    state: 'Open',
    response: null,
    comments: '',
    requestedAt: now,
    respondedAt: null,
    reassignedTo: null,
    reassignedBy: null,
    linkHash: null,
    linkCopiedBy: null,
    notice: sendsNotices ? 'pending' : 'off',
    noticeTries: 0,
    noticeError: null,
  };
}
