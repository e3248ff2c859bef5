import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nameFilter } from './name-filter.ts';
import { compareNames } from './name-order.ts';

export function hasWildCards(path: string): boolean {
  return /[*?]/.test(path);
}

/** What fits a path with `*` and `?` in its last part, by name; as on Windows, case does not matter there. */
export async function pathsFitting(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names
    .filter(nameFilter(basename(path)))
    .sort(compareNames)
    .map((name) => join(folder, name));
}
