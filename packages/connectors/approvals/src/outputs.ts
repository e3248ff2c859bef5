import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { ApprovalSnapshot, AssignmentSnapshot } from './ports.ts';

/** The outputs of an action that made an approval or waited for one, with the members that flows read of the original service. */
export function outputsOf(approval: ApprovalSnapshot): JsonObject {
  const outcome = approval.state === 'Cancelled' ? 'Canceled' : approval.outcome;
  const answered = approval.assignments.filter(({ state }) => state === 'Answered').toSorted(byTime);
  return JsonObject.of([
    ['statusCode', 200],
    ['headers', JsonObject.of([['Content-Type', 'application/json; charset=utf-8']])],
    [
      'body',
      JsonObject.of([
        ['responseSummary', summaryOf(answered)],
        ['responses', answered.map(responseOf)],
        ...(outcome === null ? [] : [['outcome', outcome] as const]),
        ['name', approval.id],
        ['title', approval.title],
        ['details', approval.details],
        ['itemLink', approval.itemLink],
        ['itemLinkDescription', approval.itemLinkDescription],
        ['approvalType', approval.type],
        ['requestDate', utcTime(approval.createdAt)],
        ['completionDate', approval.endedAt === null ? null : utcTime(approval.endedAt)],
        ['expirationDate', utcTime(approval.expiresAt)],
        ['respondLink', approval.url],
        ['approvers', approversOf(approval)],
        ['assignedTo', approversOf(approval)],
      ]),
    ],
  ]);
}

function approversOf({ assignments }: ApprovalSnapshot): JsonValue {
  return assignments.filter(({ state }) => state !== 'Reassigned').map(personOf);
}

function responseOf(assignment: AssignmentSnapshot): JsonObject {
  return JsonObject.of([
    ['responder', personOf(assignment)],
    ['requestDate', utcTime(assignment.requestedAt)],
    ['responseDate', utcTime(assignment.respondedAt)],
    ['approverResponse', assignment.response],
    ['comments', assignment.comments],
  ]);
}

function personOf({ accountId, name, email }: AssignmentSnapshot): JsonObject {
  return JsonObject.of([
    ['id', accountId ?? email],
    ['displayName', name],
    ['email', email],
    ['tenantId', null],
    ['userPrincipalName', email],
  ]);
}

function summaryOf(answered: readonly AssignmentSnapshot[]): string {
  return answered
    .map(({ name, email, response, requestedAt, respondedAt, comments }) =>
      [
        `Approver: ${name}, ${email}`,
        `Response: ${response}`,
        `Request Date: ${utcTime(requestedAt)}`,
        `Response Date: ${utcTime(respondedAt)}`,
        `Comments: ${comments}`,
      ].join('\n'),
    )
    .join('\n\n');
}

function byTime(left: AssignmentSnapshot, right: AssignmentSnapshot): number {
  return (left.respondedAt ?? 0) - (right.respondedAt ?? 0);
}

/** UTC without a fraction, as the original service writes its dates. */
function utcTime(ms: number | null): string | null {
  return ms === null ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
