import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file; what was there stays until the new one is whole. Until then it has a name that nobody can guess, and it takes no file
 * or link that is there already.
 *
 * @param signal once it is aborted, the old content stays
 */
export async function replaceFile(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const before = existsSync(path) ? statSync(path) : undefined;
  if (before !== undefined) accessSync(path, constants.W_OK);
  const made = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(made, bytes, { flag: 'wx' });
    if (before !== undefined) await chmod(made, before.mode);
    signal?.throwIfAborted();
    await rename(made, path);
  } catch (thrown) {
    await rm(made, { force: true });
    throw thrown;
  }
}
