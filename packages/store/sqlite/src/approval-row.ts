import type { AccountId, CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import { approvalStates, approvalTypes, assignmentStates, noticeStates } from '@tandem/protocol';
import type {
  ApprovalAssignmentId,
  ApprovalAssignmentRecord,
  ApprovalFileRecord,
  ApprovalId,
  ApprovalRecord,
  ApprovalWaiter,
} from '@tandem/store';
import { booleanOf, numberOf, oneOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

export function toApproval(
  row: Row,
  assignments: readonly ApprovalAssignmentRecord[],
  files: readonly ApprovalFileRecord[],
): ApprovalRecord {
  return {
    id: textOf(row, 'id') as ApprovalId,
    type: oneOf(row, 'type', approvalTypes),
    title: textOf(row, 'title'),
    details: textOf(row, 'details'),
    itemLink: textOf(row, 'itemLink'),
    itemLinkDescription: textOf(row, 'itemLinkDescription'),
    requestor: textOf(row, 'requestor'),
    responseOptions: textsOf(row, 'responseOptions'),
    allowsReassignment: booleanOf(row, 'allowsReassignment'),
    sendsNotices: booleanOf(row, 'sendsNotices'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
    cloudFlowName: textOf(row, 'cloudFlowName'),
    runId: textOf(row, 'runId') as CloudFlowRunId,
    isOfDesktopFlow: booleanOf(row, 'isOfDesktopFlow'),
    actionPath: textOf(row, 'actionPath'),
    state: oneOf(row, 'state', approvalStates),
    outcome: optionalTextOf(row, 'outcome'),
    createdAt: numberOf(row, 'createdAt'),
    endedAt: optionalNumberOf(row, 'endedAt'),
    expiresAt: numberOf(row, 'expiresAt'),
    cancelledBy: optionalTextOf(row, 'cancelledBy'),
    assignments,
    files,
  };
}

export function toFile(row: Row): ApprovalFileRecord {
  return { name: textOf(row, 'name'), sizeBytes: numberOf(row, 'sizeBytes') };
}

export function toAssignment(row: Row): ApprovalAssignmentRecord {
  return {
    id: textOf(row, 'id') as ApprovalAssignmentId,
    accountId: optionalTextOf(row, 'accountId') as AccountId | null,
    name: textOf(row, 'name'),
    email: textOf(row, 'email'),
    state: oneOf(row, 'state', assignmentStates),
    response: optionalTextOf(row, 'response'),
    comments: textOf(row, 'comments'),
    requestedAt: optionalNumberOf(row, 'requestedAt'),
    respondedAt: optionalNumberOf(row, 'respondedAt'),
    reassignedTo: optionalTextOf(row, 'reassignedTo'),
    reassignedBy: optionalTextOf(row, 'reassignedBy'),
    linkHash: optionalTextOf(row, 'linkHash'),
    linkCopiedBy: optionalTextOf(row, 'linkCopiedBy'),
    notice: oneOf(row, 'notice', noticeStates),
    noticeTries: numberOf(row, 'noticeTries'),
    noticeError: optionalTextOf(row, 'noticeError'),
  };
}

export function toWaiter(row: Row): ApprovalWaiter {
  return {
    externalId: textOf(row, 'externalId'),
    approvalId: textOf(row, 'approvalId') as ApprovalId,
    runId: textOf(row, 'runId') as CloudFlowRunId,
    deadlineAt: optionalNumberOf(row, 'deadlineAt'),
  };
}

/** @throws Error when the column holds something else, which no version of Tandem wrote */
function textsOf(row: Row, column: string): readonly string[] {
  const value: unknown = JSON.parse(textOf(row, column));
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw new Error(`The store is damaged: the column ${column} does not hold a list of texts.`);
}
