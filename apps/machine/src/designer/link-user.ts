import { asTandemError, err, ok, type Result, TandemError } from '@tandem/kernel';
import type { ServerFrame } from '@tandem/protocol';
import { checkConnection } from '../credentials/connection-check.ts';
import { osUserName } from '../credentials/os-user-name.ts';
import type { PasswordGate } from '../credentials/password-gate.ts';
import type { Registration } from '../identity/registration.ts';
import type { ClaimedLaunches } from '../launch/claimed-launches.ts';
import { findSessionUser } from '../sessions/session-check.ts';

export type DesignerOpen = Extract<ServerFrame, { kind: 'designer-open' }>;
type RunAs = DesignerOpen['runAs'];

export interface LinkUserPorts {
  /** Who opened which launch on this machine. */
  readonly launches: Pick<ClaimedLaunches, 'launchedUser'>;
  readonly passwords: PasswordGate;
  /** Read for each link: another command may have changed the group in between. */
  readonly registration: () => Registration;
}

/**
 * The account as which flows of the link run: who opened the launch here, or the user of the connection, with its password checked by
 * the operating system. Debug runs are attended, so it must be the account in whose session the agent works.
 */
export async function findLinkUser({ linkId, runAs }: DesignerOpen, ports: LinkUserPorts): Promise<Result<string, TandemError>> {
  try {
    return runAs.kind === 'launch' ? await launchUser(linkId, ports) : await connectionUser(runAs, ports);
  } catch (thrown) {
    return err(asTandemError(thrown));
  }
}

async function launchUser(linkId: string, { launches }: LinkUserPorts): Promise<Result<string, TandemError>> {
  const username = launches.launchedUser(linkId);
  if (username === undefined) return err(notLaunched());
  return inOwnSession({ connectionKind: 'sign-in', username });
}

async function connectionUser(
  { kind: _, ...connection }: Extract<RunAs, { kind: 'connection' }>,
  { registration, passwords }: LinkUserPorts,
): Promise<Result<string, TandemError>> {
  const user = await inOwnSession(connection);
  if (!user.ok) return user;
  const checked = await checkConnection(connection, registration(), passwords);
  return checked.ok ? user : checked;
}

async function inOwnSession(
  request: Pick<Extract<RunAs, { kind: 'connection' }>, 'connectionKind' | 'username'>,
): Promise<Result<string, TandemError>> {
  const found = await findSessionUser({ ...request, runMode: 'attended' });
  return found.ok ? ok(osUserName(request.username)) : found;
}

function notLaunched(): TandemError {
  return new TandemError('LaunchNotClaimed', 'Nobody on this machine opened the designer that asks to work here.', {
    fix: 'Open the desktop flow with Launch app once more, on this machine.',
  });
}
