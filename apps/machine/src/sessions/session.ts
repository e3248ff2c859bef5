import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asUser, type Command } from './as-user.ts';
import type { OsUser } from './os-user.ts';
import type { SessionUser } from './session-check.ts';
import { attendedEnvironment, type Environment, unattendedEnvironment } from './session-environment.ts';

const run = promisify(execFile);

/** Where the body of a run works. What must be known to close it after a crash of the agent is plain data. */
export interface Session {
  readonly kind: SessionUser['kind'];
  /** Null: the agent's own account. */
  readonly user: OsUser | null;
  /** The private folder of a new session. */
  readonly folder: string | null;
}

/** Makes the folder of a new session; the session of the agent needs nothing. */
export function openSession(sessionUser: SessionUser): Session {
  if (sessionUser.kind === 'own-session') return { kind: 'own-session', user: null, folder: null };
  const { user } = sessionUser;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tandem-session-'));
  for (const path of [join(folder, 'tmp'), join(folder, 'runtime'), folder]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chownSync(path, user.uid, user.gid);
  }
  return { kind: 'new-session', user, folder };
}

/** How to start a program in the session. */
export function inSession({ user, folder }: Session, command: Command): Command & { readonly env: Environment; readonly cwd: string } {
  if (user === null || folder === null) return { ...command, env: attendedEnvironment(process.env), cwd: homedir() };
  return { ...asUser(user, command), env: unattendedEnvironment(process.env, user, folder), cwd: user.home };
}

/**
 * Takes the folder of the session away; its processes must be gone. The account itself removes it, so that a link which a
 * flow left behind can reach nothing that the account could not reach anyway.
 */
export async function closeSession({ user, folder }: Session): Promise<void> {
  if (user === null || folder === null) return;
  const { file, args } = asUser(user, { file: 'rm', args: ['-rf', '--one-file-system', '--', folder] });
  await run(file, [...args]).catch(() => undefined); // what cannot go stays the account's own
}
