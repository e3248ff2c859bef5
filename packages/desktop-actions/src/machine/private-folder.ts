import { readlinkSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What the names of this process's private folders begin with. They tell whose folder it is: the namespace of processes, where the system
 * has such a thing, and the id of the process, which means nothing in another namespace.
 */
export function privateFolderPrefix(pid = process.pid): string {
  return `${namespacePrefix()}${pid}-`;
}

function namespacePrefix(): string {
  const namespace = /\d+/.exec(namespaceOfProcesses())?.[0];
  return namespace === undefined ? 'tandem-' : `tandem-${namespace}-`;
}

function namespaceOfProcesses(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // not Linux, or no /proc
  }
}

/** Gives `work` a new folder that only this user can enter, and removes it afterwards with everything in it. */
export async function inPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), privateFolderPrefix()));
  try {
    return await work(folder);
  } finally {
    await remove(folder);
  }
}

/**
 * Removes the private folders of this user's processes that were killed before they could: secrets of a flow may lie in them. Those of
 * other namespaces stay, because nobody here can tell whether their processes live.
 */
export async function removeAbandonedFolders(): Promise<void> {
  const names = await readdir(tmpdir());
  const prefix = namespacePrefix();
  await Promise.all(names.filter((name) => isAbandoned(name, prefix)).map((name) => removeOwn(join(tmpdir(), name))));
}

function isAbandoned(name: string, prefix: string): boolean {
  const pid = name.startsWith(prefix) ? /^(\d+)-\w{6}$/.exec(name.slice(prefix.length))?.[1] : undefined;
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
