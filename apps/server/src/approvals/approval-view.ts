import type { Approval, ApprovalAssignment, LinkedApproval } from '@tandem/protocol';
import type { AccountRecord, ApprovalAssignmentRecord, ApprovalRecord } from '@tandem/store';
import { allows } from '../identity/policy.ts';
import type { LinkedAssignment } from './approval-links.ts';
import { resourceOf } from './approvals.ts';

export interface ApprovalSurroundings {
  readonly ownerName: string;
  readonly caller: AccountRecord;
}

/** What the API shows of an approval to this caller. */
export function approvalView(approval: ApprovalRecord, { ownerName, caller }: ApprovalSurroundings): Approval {
  const { id, cloudFlowId, cloudFlowName, runId, isOfDesktopFlow, cancelledBy, state } = approval;
  const resource = resourceOf(approval);
  const own = approval.assignments.find((assignment) => assignment.state === 'Open' && assignment.accountId === caller.id);
  const isPending = state === 'Pending';
  return {
    id,
    ...shownOf(approval, ownerName),
    cloudFlowId,
    cloudFlowName,
    runId,
    isOfDesktopFlow,
    cancelledBy,
    assignments: approval.assignments.map((assignment) => assignmentView(assignment, isPending && allows(caller, 'change', resource))),
    openAssignmentId: isPending ? (own?.id ?? null) : null,
    mayReassign: isPending && own !== undefined && approval.allowsReassignment,
    mayCancel: isPending && allows(caller, 'cancel', resource),
  };
}

/** What the holder of a link sees: nothing of other people. */
export function linkedApprovalView({ approval, assignment }: LinkedAssignment, ownerName: string): LinkedApproval {
  return {
    ...shownOf(approval, ownerName),
    assignee: assignment.name,
    assignmentState: assignment.state,
    response: assignment.response,
    respondedAt: assignment.respondedAt,
  };
}

function shownOf(approval: ApprovalRecord, ownerName: string) {
  const {
    type,
    title,
    details,
    itemLink,
    itemLinkDescription,
    files,
    requestor,
    responseOptions,
    state,
    outcome,
    createdAt,
    endedAt,
    expiresAt,
  } = approval;
  return {
    type,
    title,
    details,
    itemLink: webAddress(itemLink),
    itemLinkDescription,
    files: [...files],
    ownerName,
    requestor,
    responseOptions: [...responseOptions],
    state,
    outcome,
    createdAt,
    endedAt,
    expiresAt,
  };
}

function assignmentView(assignment: ApprovalAssignmentRecord, mayHelp: boolean): ApprovalAssignment {
  const { accountId, linkHash: _linkHash, noticeTries, ...shown } = assignment;
  const { state, notice } = assignment;
  const isReached = notice === 'sent' || (notice === 'pending' && noticeTries === 0);
  return { ...shown, hasAccount: accountId !== null, mayCopyLink: mayHelp && state === 'Open' && accountId === null && !isReached };
}

/** Only what a browser can open without doing anything else: a link may hold whatever a flow was told. */
function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
