import type { OperationOutcome } from '@tandem/cloud-engine';
import { outputsOf } from './outputs.ts';
import type { ApprovalSnapshot } from './ports.ts';

/**
 * How an approval ends the action that waits for it, or undefined while it goes on. A rejection is an answer like any other, and so is
 * to cancel: the original completes such an approval with the result `Canceled` (table `msdyn_flow_approval`), which flows branch on.
 */
export function outcomeOfApproval(approval: ApprovalSnapshot): OperationOutcome | undefined {
  switch (approval.state) {
    case 'Pending':
      return undefined;
    case 'Completed':
    case 'Cancelled':
      return { status: 'Succeeded', code: 'OK', outputs: outputsOf(approval), isRetryable: false };
    default:
      return timedOut(approval);
  }
}

/** The row is gone, so nobody can answer any more: nothing may wait for it for ever. */
export const LOST_APPROVAL: OperationOutcome = {
  status: 'Failed',
  code: 'ApprovalNotFound',
  outputs: null,
  error: { code: 'ApprovalNotFound', message: 'The approval is not in the store any more.' },
  isRetryable: false,
};

function timedOut(approval: ApprovalSnapshot): OperationOutcome {
  const error = { code: 'ApprovalTimedOut', message: `Nobody answered the approval '${approval.title}' in time.` };
  return { status: 'TimedOut', code: error.code, outputs: outputsOf(approval), error, isRetryable: false };
}
