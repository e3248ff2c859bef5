import type { CheckVerdict, RunOffer } from '@tandem/dispatch';
import { asTandemError, type TandemError } from '@tandem/kernel';
import { findSessionUser } from './session-check.ts';

/** Whether the machine could give the offered run a session now. Which sessions are taken the delivery protocol knows itself. */
export async function answerOffer(offer: RunOffer): Promise<CheckVerdict> {
  try {
    const found = await findSessionUser(offer);
    return found.ok ? { kind: 'able' } : unable(found.error);
  } catch (thrown) {
    return unable(asTandemError(thrown));
  }
}

function unable({ code, message, fix, retryable }: TandemError): CheckVerdict {
  return { kind: 'unable', code, message: fix === undefined ? message : `${message} ${fix}`, canWait: retryable };
}
