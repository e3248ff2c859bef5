import { userInfo } from 'node:os';
import { err, type Result, TandemError } from '@tandem/kernel';
import type { ServerFrame } from '@tandem/protocol';
import type { Registration } from '../identity/registration.ts';
import { openPassword } from '../sessions/sealed-values.ts';
import { isSameOsUser, osUserName } from './os-user-name.ts';
import type { PasswordGate } from './password-gate.ts';

export type CredentialsQuestion = Extract<ServerFrame, { kind: 'check-credentials' }>;
type Connection = Omit<CredentialsQuestion, 'kind' | 'requestId'>;

/** Whether a connection could run desktop flows here; asked before the connection is kept as Connected. */
export async function checkConnection(
  connection: Connection,
  registration: Registration,
  passwords: PasswordGate,
): Promise<Result<void, TandemError>> {
  if (connection.connectionKind === 'sign-in') return checkSignIn(connection.username);
  const password = await openPassword(registration, connection);
  if (!password.ok) return password;
  return passwords.test({ username: osUserName(connection.username), password: password.value });
}

function checkSignIn(username: string): Result<void, TandemError> {
  const own = userInfo().username;
  if (isSameOsUser(username, own)) return { ok: true, value: undefined };
  return err(
    new TandemError('AttendedUserNotLoggedIn', `The agent of this machine works in the session of ${own}, not of ${username}.`, {
      fix: `Choose ${own}, or use a connection with user name and password for unattended runs.`,
    }),
  );
}
