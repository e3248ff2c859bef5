import type { OperationOutcome } from '@tandem/cloud-engine';
import { outputsOf } from './outputs.ts';
import type { ApprovalSnapshot } from './ports.ts';

/** How an approval ends the action that waits for it, or undefined while it goes on. A rejection is an answer like any other. */
export function outcomeOfApproval(approval: ApprovalSnapshot): OperationOutcome | undefined {
  switch (approval.state) {
    case 'Pending':
      return undefined;
    case 'Completed':
      return { status: 'Succeeded', code: 'OK', outputs: outputsOf(approval), isRetryable: false };
    case 'Cancelled':
      return failed(approval, 'Failed', {
        code: 'ApprovalCancelled',
        message: `The approval '${approval.title}' was cancelled${approval.cancelledBy === null ? '' : ` by ${approval.cancelledBy}`}.`,
      });
    default:
      return failed(approval, 'TimedOut', {
        code: 'ApprovalTimedOut',
        message: `Nobody answered the approval '${approval.title}' in time.`,
      });
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

function failed(
  approval: ApprovalSnapshot,
  status: 'Failed' | 'TimedOut',
  error: { readonly code: string; readonly message: string },
): OperationOutcome {
  return { status, code: error.code, outputs: outputsOf(approval), error, isRetryable: false };
}
