import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names tell whose folder it is: `tandem-` and the id of the process. */
const NAME = /^tandem-(\d+)-\w{6}$/;

/** Gives `work` a new folder that only this user can enter, and removes it afterwards with everything in it. */
export async function inPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `tandem-${process.pid}-`));
  try {
    return await work(folder);
  } finally {
    await remove(folder);
  }
}

/** Removes the private folders of this user's processes that were killed before they could: secrets of a flow may lie in them. */
export async function removeAbandonedFolders(): Promise<void> {
  const names = await readdir(tmpdir());
  await Promise.all(names.filter(isAbandoned).map((name) => removeOwn(join(tmpdir(), name))));
}

function isAbandoned(name: string): boolean {
  const pid = NAME.exec(name)?.[1];
  return pid !== undefined && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
}

/** A folder of somebody else is left alone, and so is one that is gone by now. */
async function removeOwn(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  const isOwn = found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid);
  if (isOwn) await remove(folder).catch(() => undefined);
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
