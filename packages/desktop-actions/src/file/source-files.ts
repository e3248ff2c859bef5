import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ActionError, type DesktopValue, type PathUse, toText } from '@tandem/desktop-engine';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { statsBehind } from '../machine/stats-behind.ts';
import { hasWildCards, pathsFitting } from '../machine/wild-card-path.ts';

export const FILE_ERROR = 'FileNotFoundError';
export const DIRECTORY_ERROR = 'DirectoryNotFoundError';

/**
 * The files that an argument names: files, paths, or paths with `*` and `?` in their last part.
 *
 * @throws ActionError `FileNotFoundError`, `DirectoryNotFoundError`, `InvalidPathError`
 */
export async function sourceFiles(values: readonly DesktopValue[], use: PathUse, policy: PathPolicy): Promise<readonly string[]> {
  const found: string[] = [];
  for (const value of values) found.push(...(await filesOf(pathFor(use, toText(value), policy))));
  return found.map((path) => permitted(use, path, policy));
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (existsSync(path)) return [existingFile(path)];
  const directory = dirname(path);
  if (!existsSync(directory)) throw new ActionError(DIRECTORY_ERROR, `The folder '${directory}' does not exist. Check the path.`);
  if (!hasWildCards(path)) throw new ActionError(FILE_ERROR, `The file '${path}' does not exist. Check the path.`);
  return (await pathsFitting(path)).filter((file) => statsBehind(file)?.isFile() === true);
}

/** @throws ActionError `FileNotFoundError` */
export function existingFile(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === true) return path;
  throw new ActionError(
    FILE_ERROR,
    stats === undefined ? `The file '${path}' does not exist. Check the path.` : `'${path}' is a folder, no file.`,
  );
}

/** @throws ActionError `DirectoryNotFoundError` */
export function existingFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new ActionError(DIRECTORY_ERROR, `The folder '${path}' does not exist. Check the path, or create it first.`);
}
