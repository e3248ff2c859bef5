import { homedir, platform } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { type ActionContext, ActionError, type PathUse } from '@tandem/desktop-engine';
import { environmentVariable } from './environment.ts';

/**
 * A path of a script as a path of this machine, when the policy of the machine lets the flow use it so. Every action takes its paths
 * through here.
 *
 * @throws ActionError `InvalidPathError`, `BLOCKED_BY_POLICY`
 */
export function pathFor(use: PathUse, written: string, { guard }: Pick<ActionContext, 'guard'>): string {
  const path = machinePath(written);
  const reason = guard.refusesPath(path, use);
  if (reason !== undefined) throw new ActionError('BLOCKED_BY_POLICY', reason);
  return path;
}

/**
 * A path of a script as a path of this machine.
 *
 * On Windows it stays as it is. Elsewhere backslashes become slashes, `%NAME%` at the start is the environment variable (those of
 * Windows included, see `environment.ts`), and a relative path is inside the user's home. A drive letter or a network share names
 * nothing here and is refused, because a guess would write to the wrong place.
 *
 * @throws ActionError `InvalidPathError`
 */
export function machinePath(written: string): string {
  const path = withVariable(written.trim());
  if (path === '') throw new ActionError('InvalidPathError', 'The path is empty. Give the path of a file or folder.');
  if (path.includes('\0')) throw new ActionError('InvalidPathError', 'The path holds a null character. Remove it.');
  if (platform() === 'win32') return resolve(homedir(), path);
  if (/^[A-Za-z]:/.test(path)) throw refused(path, 'a drive letter');
  if (/^\\\\|^\/\/[^/]/.test(path)) throw refused(path, 'a network share');
  const local = path.replaceAll('\\', '/');
  return isAbsolute(local) ? resolve(local) : resolve(homedir(), local);
}

function refused(path: string, what: string): ActionError {
  return new ActionError(
    'InvalidPathError',
    `'${path}' begins with ${what}, which this machine does not have. Use a path of this machine, or take it from 'Get special folder'.`,
  );
}

function withVariable(path: string): string {
  return path.replace(/^%([^%]+)%/, (whole, name: string) => environmentVariable(name) ?? whole);
}
