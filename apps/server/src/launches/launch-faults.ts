import { TandemError } from '@tandem/kernel';
import type { LaunchRefusal } from './launch.ts';

const AGAIN = 'Go back to the page of the desktop flow and choose Launch app again.';

export function launchUnknown(): TandemError {
  return new TandemError('LaunchUnknown', 'There is no launch with this ticket, or it belongs to another window.', {
    status: 404,
    fix: AGAIN,
  });
}

/** What a refused step is called for whoever asked for it. */
export function launchFault(refusal: LaunchRefusal): TandemError {
  switch (refusal) {
    case 'expired':
      return new TandemError('LaunchExpired', 'The launch was not opened within two minutes, or the server was started anew.', {
        status: 410,
        fix: AGAIN,
      });
    case 'used':
      return new TandemError('LaunchUsed', 'This launch was opened already; it works once.', { status: 409, fix: AGAIN });
    case 'not-claimed':
      return new TandemError('LaunchNotClaimed', 'The machine agent on this computer has not taken the launch yet.', {
        status: 409,
        retryable: true,
        fix: 'Check that the machine agent runs on this computer, then choose Launch app again.',
      });
    case 'wrong-secret':
      return launchUnknown();
  }
}

export function signInNotConfirmed(): TandemError {
  return new TandemError('LaunchNotConfirmed', 'The launch would sign this window in as somebody else than before.', {
    status: 409,
    fix: 'Look whose sign-in it is, then confirm it in the window that opened.',
  });
}

export function accountGone(): TandemError {
  return new TandemError('LaunchAccountGone', 'The account that made the launch may not sign in any more.', {
    status: 403,
    fix: 'Sign in with an account that may, then choose Launch app again.',
  });
}
