import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { ActionError } from '@tandem/desktop-engine';
import { findProgram } from '../machine/find-program.ts';
import { type PathPolicy, pathFor } from '../machine/machine-path.ts';

export const APPLICATION_ERROR = 'FileNotFoundError';
export const ACCESS_ERROR = 'AccessDeniedError';
export const EXECUTE_ERROR = 'ExecuteApplicationError';

/** What is started, with the arguments that come before those of the script. */
export interface Application {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The program that a script names: by path, or by a name that is looked for in `PATH`. A document and an address are opened with the
 * program that the desktop has for them. A program of Windows that nothing here stands for is looked for by its name.
 *
 * @throws ActionError `FileNotFoundError`, `AccessDeniedError`, `ExecuteApplicationError`, `BLOCKED_BY_POLICY`
 */
export function applicationOf(written: string, policy: PathPolicy): Application {
  const name = unquoted(written.trim());
  if (name === '') throw new ActionError(APPLICATION_ERROR, 'The path of the application is empty.');
  if (/^(?:https?|mailto):/i.test(name)) return openerOf(name);
  const byName = programOf(name);
  if (byName !== undefined && !/[\\/]/.test(name)) return { command: pathFor('read', byName, policy), args: [] };
  const path = existing(name, policy);
  if (path !== undefined) return isProgram(path) ? programAt(path) : openerOf(path);
  if (byName !== undefined && /^(?:[A-Za-z]:|%)/.test(name)) return { command: pathFor('read', byName, policy), args: [] };
  throw new ActionError(APPLICATION_ERROR, `There is no application or file '${name}' on this machine. Check the path, or install it.`);
}

function unquoted(name: string): string {
  return /^"(.*)"$/s.exec(name)?.[1] ?? name;
}

/** In `PATH`, with or without the ending that programs have on Windows. */
function programOf(name: string): string | undefined {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/\.exe$/i, '');
  return plain === '' ? undefined : findProgram([last, plain, plain.toLowerCase()]);
}

/** @throws ActionError `BLOCKED_BY_POLICY`, `AccessDeniedError` */
function existing(name: string, policy: PathPolicy): string | undefined {
  try {
    const path = pathFor('read', name, policy);
    return statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : path;
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.errorId === 'InvalidPathError') return undefined;
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EACCES')
      throw new ActionError(ACCESS_ERROR, `Access to '${name}' is denied. Give the user of the machine the right to it.`);
    if (thrown instanceof Error && 'code' in thrown) return undefined;
    throw thrown;
  }
}

function isProgram(path: string): boolean {
  if (platform() === 'win32') return /\.(?:exe|com|bat|cmd)$/i.test(path);
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A program for Windows would be taken for a shell script elsewhere. It begins with these letters. */
const WINDOWS_PROGRAM = 'MZ';

function programAt(path: string): Application {
  if (platform() === 'win32' || firstLetters(path) !== WINDOWS_PROGRAM) return { command: path, args: [] };
  throw new ActionError(EXECUTE_ERROR, `'${path}' is a program for Windows. Install the one for this machine and run that.`);
}

/** Empty for a program that may be run but not read. */
function firstLetters(path: string): string {
  try {
    const file = openSync(path, 'r');
    const letters = Buffer.alloc(WINDOWS_PROGRAM.length);
    readSync(file, letters);
    closeSync(file);
    return letters.toString('latin1');
  } catch {
    return '';
  }
}

/** The command of the desktop that opens documents, folders and addresses. */
function openerOf(target: string): Application {
  if (platform() === 'win32') return { command: 'explorer.exe', args: [target] };
  const opener = findProgram(['xdg-open', 'open']);
  if (opener !== undefined) return { command: opener, args: [target] };
  throw new ActionError(
    EXECUTE_ERROR,
    `'${target}' is no program, and this machine has nothing that opens documents. Install xdg-utils, or name the program to open it with.`,
  );
}
