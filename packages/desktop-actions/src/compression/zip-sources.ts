import { type Dirent, existsSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ActionError, type DesktopValue, toText } from '@tandem/desktop-engine';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { statsBehind } from '../machine/stats-behind.ts';
import { hasWildCards, pathsFitting } from '../machine/wild-card-path.ts';

export const SOURCE_ERROR = 'FileNotFoundError';

/** A file or an empty folder that goes into an archive. */
export interface ZipSource {
  readonly path: string;
  /** Its name in the archive, with slashes; that of a folder ends in one. */
  readonly name: string;
  readonly stats: Stats;
}

/**
 * The files and folders that an argument names, with all that is in them. Names in the archive begin with the name of the file or folder
 * that was asked for. Links to folders are left out, because they may lead back.
 *
 * @throws ActionError `FileNotFoundError`, `InvalidPathError`, `BLOCKED_BY_POLICY`
 */
export async function zipSources(values: readonly DesktopValue[], policy: PathPolicy): Promise<readonly ZipSource[]> {
  const sources: ZipSource[] = [];
  for (const value of values) {
    for (const path of await pathsOf(pathFor('read', toText(value), policy)))
      sources.push(...(await sourcesIn({ path, name: basename(path), policy })));
  }
  return sources;
}

async function pathsOf(path: string): Promise<readonly string[]> {
  if (existsSync(path)) return [path];
  const found = hasWildCards(path) ? await pathsFitting(path) : [];
  if (found.length > 0) return found;
  throw new ActionError(SOURCE_ERROR, `There is no file or folder '${path}' to zip. Check the path.`);
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly policy: PathPolicy;
}

async function sourcesIn({ path, name, policy }: Place): Promise<readonly ZipSource[]> {
  const stats = statSync(permitted('read', path, policy));
  if (!stats.isDirectory()) return stats.isFile() ? [{ path, name, stats }] : [];
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => isPart(entry, path)).sort(byName);
  if (entries.length === 0) return [{ path, name: `${name}/`, stats }];
  const parts: ZipSource[] = [];
  for (const entry of entries) parts.push(...(await sourcesIn({ path: join(path, entry.name), name: `${name}/${entry.name}`, policy })));
  return parts;
}

function isPart(entry: Dirent, folder: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile() || entry.isDirectory();
  return statsBehind(join(folder, entry.name))?.isFile() === true;
}

function byName(left: Dirent, right: Dirent): number {
  return left.name < right.name ? -1 : 1;
}
