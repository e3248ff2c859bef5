import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OPEN_GUARD, type PathUse } from '@tandem/desktop-engine';
import { type PathPolicy, permitted } from './machine-path.ts';

/**
 * Checks that the policy lets a flow use a folder with all that is in it, before an action does something to the whole.
 *
 * @throws ActionError `BLOCKED_BY_POLICY`
 */
export async function checkTree(use: PathUse, folder: string, policy: PathPolicy): Promise<void> {
  if (policy.guard === OPEN_GUARD) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = permitted(use, join(folder, entry.name), policy);
    if (entry.isDirectory()) await checkTree(use, path, policy);
  }
}
