import { existsSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, win32 } from 'node:path';

/** Folders of this machine that stand for drives of Windows, by letter in lower case; `~/drive_c` stands for C without an entry. */
export type DriveFolders = ReadonlyMap<string, string>;

/** Whether a path begins with a drive letter or names a network share, as only paths of Windows do. */
export function isWindowsPath(path: string): boolean {
  return /^(?:[A-Za-z]:|\\\\|\/\/[^/])/.test(path);
}

/**
 * The place on this machine that stands for a path of Windows: see docs/reference/windows-paths.md. Undefined when nothing does.
 *
 * @param path begins with a drive letter or `\\server\share`; `..` never leads above its root
 */
export function placeOfWindowsPath(path: string, drives: DriveFolders = new Map()): string | undefined {
  const [root = '', ...names] = partsOf(path);
  if (/^[A-Za-z]:$/.test(root)) return placeOnDrive(root.charAt(0).toLowerCase(), names, drives);
  return placeOnShare(names);
}

function partsOf(path: string): readonly string[] {
  const plain = path.replace(/^\\\\[?.]\\(UNC\\)?/i, (_, isShare: string | undefined) => (isShare === undefined ? '' : '\\\\'));
  const rooted = plain.replace(/^([A-Za-z]:)(?![\\/])/, '$1\\');
  const [root = '', ...names] = win32.normalize(rooted).replace(/^\\\\/, '').split('\\');
  const isDrive = /^[A-Za-z]:$/.test(root);
  return [isDrive ? root : '', ...(isDrive ? names : [root, ...names])].filter((name, i) => i === 0 || name !== '');
}

function placeOnDrive(letter: string, names: readonly string[], drives: DriveFolders): string | undefined {
  const mapped = drives.get(letter);
  if (mapped !== undefined) return join(mapped, ...names);
  const folded = names.map((name) => name.toLowerCase());
  if (letter === 'c' && folded[0] === 'users' && isOwnFolder(folded[1])) return join(homedir(), ...names.slice(2));
  if (letter === 'c' && folded[0] === 'temp') return join(tmpdir(), ...names.slice(1));
  if (letter === 'c' && folded[0] === 'windows' && folded[1] === 'temp') return join(tmpdir(), ...names.slice(2));
  const folder = join(homedir(), `drive_${letter}`);
  return existsSync(folder) ? join(folder, ...names) : undefined;
}

function isOwnFolder(name: string | undefined): boolean {
  return name === 'public' || name === userInfo().username.toLowerCase();
}

function placeOnShare([server, share, ...names]: readonly string[]): string | undefined {
  if (server === undefined || share === undefined) return undefined;
  const folder = join(homedir(), 'shares', server, share);
  return existsSync(folder) ? join(folder, ...names) : undefined;
}
