import { randomUUID } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { linkedPlace } from './linked-place.ts';

/** How the new file is made: it takes nothing that is there already, and nobody may read it who might not read the old one. */
export interface NewFile {
  readonly flag: 'wx';
  readonly mode: number;
}

/**
 * Writes a file; what was there stays until the new one is whole. Until then it has a name that nobody can guess, and it takes no file
 * or link that is there already. Where the path is a link, the file that it leads to is replaced.
 *
 * @param signal once it is aborted, the old content stays
 */
export function replaceFile(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  return replaceFileBy(path, (made, how) => writeFile(made, bytes, how), signal);
}

type Write = (made: string, how: NewFile) => Promise<void>;

/** As `replaceFile`, with what `write` writes to the path that it is given. */
export async function replaceFileBy(path: string, write: Write, signal?: AbortSignal): Promise<void> {
  const place = linkedPlace(path);
  const before = statSync(place, { throwIfNoEntry: false });
  if (before !== undefined) accessSync(place, constants.W_OK);
  const mode = before === undefined ? 0o666 : before.mode & 0o777;
  await putInPlace(place, async (made) => {
    await write(made, { flag: 'wx', mode });
    if (before !== undefined) await chmod(made, before.mode);
    signal?.throwIfAborted();
  });
}

/** As `replaceFileBy`, but what is at the path is replaced whatever it is: a link is not followed, and the mode is that of a new file. */
export function replaceEntryBy(path: string, write: Write): Promise<void> {
  return putInPlace(path, (made) => write(made, { flag: 'wx', mode: 0o666 }));
}

/** Gives `write` a path for an unfinished file beside the place that it gets when it is whole; otherwise nothing is left of it. */
async function putInPlace(place: string, write: (made: string) => Promise<void>): Promise<void> {
  const made = `${place}.${randomUUID()}.part`;
  try {
    await write(made);
    await rename(made, place);
  } catch (thrown) {
    await rm(made, { force: true });
    throw thrown;
  }
}
