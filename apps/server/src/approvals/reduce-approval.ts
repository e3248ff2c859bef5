import type { ApprovalAssignmentId, ApprovalAssignmentRecord, ApprovalRecord } from '@tandem/store';
import {
  answeredAlready,
  asksThemAlready,
  decidedAlready,
  notYourTurn,
  overAlready,
  reassignedAlready,
  reassignmentOff,
  unknownResponse,
} from './approval-faults.ts';

/** Everything here is pure: each function makes the next approval of the present one, or throws why it cannot be. */

export interface Answer {
  readonly assignmentId: ApprovalAssignmentId;
  readonly response: string;
  readonly comments: string;
  readonly now: number;
}

/**
 * The answer of one assignee, which may decide the approval.
 *
 * @throws TandemError `ApprovalAnswered`, `ApprovalOver`, `ApprovalReassigned`, `ApprovalNotYourTurn`, `ApprovalResponseUnknown`
 */
export function answer(approval: ApprovalRecord, { assignmentId, response, comments, now }: Answer): ApprovalRecord {
  requireOpen(approval, assignmentId, now);
  if (!approval.responseOptions.includes(response)) throw unknownResponse(response, approval.responseOptions);
  const answered = withAssignment(approval, assignmentId, (assignment) => ({
    ...assignment,
    state: 'Answered',
    response,
    comments,
    respondedAt: now,
  }));
  const outcome = outcomeOf(answered, response);
  return outcome === undefined ? askNext(answered, now) : end(answered, { state: 'Completed', outcome, now });
}

/** @throws TandemError `ApprovalAnswered` or `ApprovalOver` when it has ended already */
export function cancel(approval: ApprovalRecord, { by, now }: { readonly by: string | null; readonly now: number }): ApprovalRecord {
  requirePending(approval, now);
  return { ...end(approval, { state: 'Cancelled', outcome: null, now }), cancelledBy: by };
}

/** Leaves an approval as it is that has ended, or whose time has not come. */
export function expire(approval: ApprovalRecord, now: number): ApprovalRecord {
  if (approval.state !== 'Pending' || now < approval.expiresAt) return approval;
  return end(approval, { state: 'TimedOut', outcome: null, now });
}

export interface Reassignment {
  readonly assignmentId: ApprovalAssignmentId;
  readonly to: ApprovalAssignmentRecord;
  readonly by: string;
  readonly now: number;
}

/** @throws TandemError `ReassignmentNotAllowed`, `AlreadyApprover`, and as `answer` */
export function reassign(approval: ApprovalRecord, { assignmentId, to, by, now }: Reassignment): ApprovalRecord {
  requireOpen(approval, assignmentId, now);
  if (!approval.allowsReassignment) throw reassignmentOff();
  if (approval.assignments.some((other) => asksStill(other) && isSamePerson(other, to))) throw asksThemAlready(to.name);
  const handed = withAssignment(approval, assignmentId, (assignment) => ({
    ...assignment,
    state: 'Reassigned',
    reassignedTo: to.name,
    reassignedBy: by,
    linkHash: null,
  }));
  return { ...handed, assignments: [...handed.assignments, to] };
}

/** Changes one assignment, whatever its state. */
export function withAssignment(
  approval: ApprovalRecord,
  id: ApprovalAssignmentId,
  change: (assignment: ApprovalAssignmentRecord) => ApprovalAssignmentRecord,
): ApprovalRecord {
  return { ...approval, assignments: approval.assignments.map((assignment) => (assignment.id === id ? change(assignment) : assignment)) };
}

/** @throws TandemError as `answer` */
export function requireOpen(approval: ApprovalRecord, id: ApprovalAssignmentId, now: number): ApprovalAssignmentRecord {
  const assignment = approval.assignments.find((candidate) => candidate.id === id);
  if (assignment?.state === 'Answered') throw answeredAlready(assignment);
  if (assignment?.state === 'Reassigned') throw reassignedAlready(assignment);
  requirePending(approval, now);
  if (assignment?.state !== 'Open') throw notYourTurn();
  return assignment;
}

function requirePending(approval: ApprovalRecord, now: number): void {
  if (approval.state === 'Completed') throw decidedAlready(approval);
  if (approval.state !== 'Pending') throw overAlready(approval);
  if (now >= approval.expiresAt) throw overAlready({ ...approval, state: 'TimedOut', endedAt: approval.expiresAt });
}

/** What the approval comes to after this response, or undefined while others are asked. */
function outcomeOf(approval: ApprovalRecord, response: string): string | undefined {
  const isLast = !approval.assignments.some(asksStill);
  switch (approval.type) {
    case 'Basic':
    case 'CustomResponse':
      return response;
    case 'CustomResponseAwaitAll':
      return isLast ? responsesOf(approval).join(', ') : undefined;
    default:
      return response === 'Reject' || isLast ? response : undefined;
  }
}

/** In the order in which they came. */
function responsesOf({ assignments }: ApprovalRecord): readonly string[] {
  const answered = assignments.filter(({ state }) => state === 'Answered');
  return answered.toSorted((a, b) => (a.respondedAt ?? 0) - (b.respondedAt ?? 0)).map(({ response }) => response ?? '');
}

/** In a sequence, the next one is asked when nobody is. */
function askNext(approval: ApprovalRecord, now: number): ApprovalRecord {
  if (approval.assignments.some(({ state }) => state === 'Open')) return approval;
  const next = approval.assignments.find(({ state }) => state === 'Waiting');
  if (next === undefined) return approval;
  return withAssignment(approval, next.id, (assignment) => ({ ...assignment, state: 'Open', requestedAt: now }));
}

interface Ending extends Pick<ApprovalRecord, 'outcome'> {
  readonly state: 'Completed' | 'Cancelled' | 'TimedOut';
  readonly now: number;
}

function end(approval: ApprovalRecord, { state, outcome, now }: Ending): ApprovalRecord {
  const assignments = approval.assignments.map((assignment) =>
    asksStill(assignment) ? { ...assignment, state: 'Closed' as const } : assignment,
  );
  return { ...approval, state, outcome, endedAt: now, assignments };
}

function asksStill({ state }: ApprovalAssignmentRecord): boolean {
  return state === 'Open' || state === 'Waiting';
}

function isSamePerson(left: ApprovalAssignmentRecord, right: ApprovalAssignmentRecord): boolean {
  return left.accountId === null || right.accountId === null
    ? left.accountId === right.accountId && left.email.toLowerCase() === right.email.toLowerCase()
    : left.accountId === right.accountId;
}
