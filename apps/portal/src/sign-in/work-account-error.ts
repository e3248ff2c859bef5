import { TandemError } from '@tandem/kernel';

const FIXES: Readonly<Record<string, string>> = {
  WorkAccountsNotSetUp: 'Sign in with an e-mail address and a password, or ask an administrator to set up work accounts.',
  AccountDisabled: 'Ask an administrator to let you in again.',
};

/** Why the sign-in by work or school account led back to this page. */
export function workAccountError(code: string): TandemError {
  return new TandemError(code, 'The sign-in with your work or school account did not succeed.', {
    fix: FIXES[code] ?? 'Try again; if it happens again, give the code to your administrator.',
  });
}
