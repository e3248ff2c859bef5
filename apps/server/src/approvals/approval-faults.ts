import { TandemError } from '@tandem/kernel';
import type { ApprovalAssignmentRecord, ApprovalRecord } from '@tandem/store';

/** @param assignment with an answer */
export function answeredAlready({ name, response, respondedAt }: ApprovalAssignmentRecord): TandemError {
  return new TandemError('ApprovalAnswered', `${name} has answered '${response ?? ''}' already, ${utc(respondedAt)}.`, {
    status: 409,
    fix: 'Nothing has to be done: an answer counts once and stays.',
  });
}

/** Somebody else's answer has ended the approval. */
export function decidedAlready({ outcome, endedAt, assignments }: ApprovalRecord): TandemError {
  const last = assignments
    .filter(({ state }) => state === 'Answered')
    .toSorted(byTime)
    .at(-1);
  const who = last?.name ?? 'somebody';
  return new TandemError('ApprovalAnswered', `The approval was decided by ${who} with '${outcome ?? ''}', ${utc(endedAt)}.`, {
    status: 409,
    fix: 'Nothing has to be done: an answer counts once and stays.',
  });
}

export function overAlready({ state, endedAt, cancelledBy }: ApprovalRecord): TandemError {
  const fix = 'Ask whoever owns the flow to start it again if an answer is still needed.';
  const when = utc(endedAt);
  if (state === 'TimedOut') return new TandemError('ApprovalOver', `The approval was not answered in time, ${when}.`, { status: 409, fix });
  if (cancelledBy === null) return new TandemError('ApprovalOver', `The approval was cancelled, ${when}.`, { status: 409, fix });
  return new TandemError('ApprovalOver', `The approval was cancelled by ${cancelledBy}, ${when}.`, { status: 409, fix });
}

export function reassignedAlready({ reassignedTo }: ApprovalAssignmentRecord): TandemError {
  return new TandemError('ApprovalReassigned', `The approval was handed to ${reassignedTo ?? 'somebody else'}, who answers it now.`, {
    status: 409,
    fix: 'Ask that person to hand it back.',
  });
}

export function notYourTurn(): TandemError {
  return new TandemError('ApprovalNotYourTurn', 'Others are asked before.', { status: 409, fix: 'Wait until they have answered.' });
}

export function unknownResponse(response: string, options: readonly string[]): TandemError {
  return new TandemError('ApprovalResponseUnknown', `'${response.slice(0, 100)}' is no answer to this approval.`, {
    fix: `Answer with one of: ${options.join(', ')}.`,
  });
}

export function reassignmentOff(): TandemError {
  return new TandemError('ReassignmentNotAllowed', 'The flow does not let this approval be handed to somebody else.', {
    status: 409,
    fix: 'Answer it, or ask the owner of the flow to cancel it.',
  });
}

export function asksThemAlready(name: string): TandemError {
  return new TandemError('AlreadyApprover', `${name} is asked already.`, { status: 409, fix: 'Choose somebody else.' });
}

export function linkInvalid(): TandemError {
  return new TandemError('ApprovalLinkInvalid', 'This link leads to no approval. A newer one may have replaced it.', {
    status: 404,
    fix: 'Open the link of the newest mail, whole, or ask whoever sent it for another one.',
  });
}

export function linkNotOffered(): TandemError {
  return new TandemError(
    'ApprovalLinkNotOffered',
    'There is a link only for an open request to somebody without an account who got no mail.',
    {
      status: 409,
      fix: 'Ask the assignee to sign in, or to look for the mail.',
    },
  );
}

function utc(ms: number | null): string {
  return ms === null ? 'some time ago' : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function byTime(left: ApprovalAssignmentRecord, right: ApprovalAssignmentRecord): number {
  return (left.respondedAt ?? 0) - (right.respondedAt ?? 0);
}
