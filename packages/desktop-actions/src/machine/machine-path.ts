import { homedir, platform } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { type ActionContext, ActionError, type PathUse } from '@tandem/desktop-engine';
import { environmentVariable } from './environment.ts';
import { isWindowsPath, placeOfWindowsPath } from './windows-path.ts';

export type PathPolicy = Pick<ActionContext, 'guard'>;

/**
 * A path of a script as a path of this machine, when the policy of the machine lets the flow use it so. Every action takes its paths
 * through here.
 *
 * On Windows a path stays as it is. Elsewhere backslashes become slashes, `%NAME%` at the start is the environment variable (those of
 * Windows included, see `environment.ts`), a relative path is inside the user's home, and a drive letter or a network share is the
 * folder that stands for it (see docs/reference/windows-paths.md). One that nothing stands for is refused, because a guess would write
 * to the wrong place.
 *
 * @throws ActionError `InvalidPathError`, `BLOCKED_BY_POLICY`
 */
export function pathFor(use: PathUse, written: string, policy: PathPolicy): string {
  return permitted(use, machinePath(written, policy), policy);
}

/**
 * A path of this machine that an action came to by itself, such as the place of a copy, when the policy lets the flow use it so.
 *
 * @throws ActionError `BLOCKED_BY_POLICY`
 */
export function permitted(use: PathUse, path: string, { guard }: PathPolicy): string {
  const reason = guard.refusesPath(path, use);
  if (reason !== undefined) throw new ActionError('BLOCKED_BY_POLICY', reason);
  return path;
}

function machinePath(written: string, { guard }: PathPolicy): string {
  const path = withVariable(written.trim());
  if (path === '') throw new ActionError('InvalidPathError', 'The path is empty. Give the path of a file or folder.');
  if (path.includes('\0')) throw new ActionError('InvalidPathError', 'The path holds a null character. Remove it.');
  if (platform() === 'win32') return resolve(homedir(), path);
  if (isWindowsPath(path)) return placeOfWindowsPath(path, guard.drives) ?? refused(path);
  const local = path.replaceAll('\\', '/');
  return isAbsolute(local) ? resolve(local) : resolve(homedir(), local);
}

function refused(path: string): never {
  const isDrive = /^[A-Za-z]:/.test(path);
  const missing = isDrive ? `drive_${path.charAt(0).toLowerCase()}` : 'shares/<server>/<share>';
  throw new ActionError(
    'InvalidPathError',
    `'${path}' begins with a ${isDrive ? 'drive letter' : 'network share'} that nothing stands for on this machine. ` +
      `Make the folder '${missing}' in the user's home, or use a path of this machine, such as one from 'Get special folder'.`,
  );
}

function withVariable(path: string): string {
  return path.replace(/^%([^%]+)%/, (whole, name: string) => environmentVariable(name) ?? whole);
}
