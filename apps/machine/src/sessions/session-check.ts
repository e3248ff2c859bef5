import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { err, ok, type Result, TandemError } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { isSameOsUser, osUserName } from '../credentials/os-user-name.ts';
import { findOsUser, type OsUser } from './os-user.ts';

export type SessionRequest = Pick<WorkOrder, 'runMode' | 'connectionKind' | 'username'>;

/** Whose session a run uses. */
export type SessionUser =
  /** The session that the agent itself belongs to. */
  | { readonly kind: 'own-session' }
  /** A session of its own for that account. */
  | { readonly kind: 'new-session'; readonly user: OsUser };

/**
 * Which session the run would get here. Errors carry Microsoft's codes (troubleshoot-errors-running-attended-or-unattended);
 * only those that time can mend are `retryable`.
 */
export async function findSessionUser(request: SessionRequest): Promise<Result<SessionUser, TandemError>> {
  return request.runMode === 'attended' ? findOwnSession(request) : findNewSession(request);
}

function findOwnSession({ username }: SessionRequest): Result<SessionUser, TandemError> {
  const own = userInfo().username;
  if (isSameOsUser(username, own)) return ok({ kind: 'own-session' });
  return err(
    new TandemError('AttendedUserNotLoggedIn', `${username} is not signed in on this machine; the agent works in the session of ${own}.`, {
      retryable: true,
      fix: `Sign in as ${username} and start the agent there, or point the connection at ${own}.`,
    }),
  );
}

async function findNewSession({ connectionKind, username }: SessionRequest): Promise<Result<SessionUser, TandemError>> {
  if (connectionKind === 'sign-in') return err(passwordNeeded());
  const user = await findOsUser(osUserName(username));
  if (user === undefined) return err(unknownAccount(username));
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && user.uid !== process.getuid?.()) return err(notAllowed(user.name));
  if (!existsSync(user.home)) return err(noHome(user));
  return ok({ kind: 'new-session', user });
}

function passwordNeeded(): TandemError {
  return new TandemError('NoSessionFoundForPasswordless', 'An unattended run needs a connection with user name and password.', {
    fix: 'Choose or create such a connection for the action, or run it attended.',
  });
}

function unknownAccount(username: string): TandemError {
  return new TandemError('SessionCreationInvalidCredentials', `This machine has no account ${username}.`, {
    fix: 'Check the user name of the connection; the account must be there on every machine of a group.',
  });
}

function notAllowed(name: string): TandemError {
  return new TandemError('UIFlowServiceNoRdpPermissions', `The agent may not open sessions for ${name}.`, {
    kind: 'operational',
    fix: `Start the agent as root for unattended runs of other accounts, or as ${name}.`,
  });
}

function noHome({ name, home }: OsUser): TandemError {
  return new TandemError('SessionCreationError', `The account ${name} has no home directory at ${home}.`, {
    kind: 'operational',
    fix: `Make it on the machine: mkhomedir_helper ${name}`,
  });
}
