import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { ActionContext } from '@tandem/desktop-engine';
import { permitted } from '../machine/machine-path.ts';
import { safeName } from '../machine/safe-name.ts';
import type { RemoteEntry, RemoteServer } from './remote-server.ts';
import { removeTree } from './remote-tree.ts';

export interface SyncRules {
  readonly direction: 'Download' | 'Upload';
  /** Of the name of a file. */
  readonly matches: (name: string) => boolean;
  readonly deletesAbsent: boolean;
  readonly includesSubdirectories: boolean;
  /** What the clock of the server is ahead of this machine's. */
  readonly aheadMs: number;
}

/** What a synchronisation did to the target; local paths when it downloaded, entries of the server when it uploaded. */
export interface SyncResult<T> {
  readonly added: T[];
  readonly modified: T[];
  readonly deleted: T[];
}

/** Times in listings are precise to the minute. */
const PRECISION_MS = 60_000;

interface LocalEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'file' | 'directory';
  readonly size: number;
  readonly modifiedAt: number;
}

interface Sync {
  readonly server: RemoteServer;
  readonly rules: SyncRules;
  readonly context: ActionContext;
}

/** Makes a folder as a directory of the server is. */
export async function syncDown(sync: Sync, { folder, path }: { folder: string; path: string }, result: SyncResult<string>): Promise<void> {
  const { server, rules, context } = sync;
  await mkdir(folder, { recursive: true });
  const remote = (await server.list(path)).filter((entry) => isWanted(entry, rules));
  const local = new Map((await localEntries(folder)).map((entry) => [entry.name, entry]));
  const kept = new Set<string>();
  for (const entry of remote) {
    const name = safeName(entry.name, '_');
    kept.add(name);
    const target = permitted('write', join(folder, name), context);
    if (entry.kind === 'directory') await syncDown(sync, { folder: target, path: entry.path }, result);
    else await fetchChanged(sync, { entry, target, present: local.get(name) }, result);
  }
  if (!rules.deletesAbsent) return;
  for (const entry of local.values()) {
    if (kept.has(entry.name) || !isWanted(entry, rules)) continue;
    if (entry.kind === 'file') result.deleted.push(entry.path);
    await rm(permitted('write', entry.path, context), { recursive: true });
  }
}

interface Fetch {
  readonly entry: RemoteEntry;
  readonly target: string;
  readonly present: LocalEntry | undefined;
}

async function fetchChanged({ server, rules }: Sync, { entry, target, present }: Fetch, result: SyncResult<string>): Promise<void> {
  const modifiedAt = timeHere(entry, rules);
  const isNewer = present !== undefined && modifiedAt !== undefined && modifiedAt > present.modifiedAt + PRECISION_MS;
  if (present !== undefined && present.size === entry.size && !isNewer) return;
  await server.download(entry.path, target, 'Binary');
  if (modifiedAt !== undefined) await utimes(target, modifiedAt / 1000, modifiedAt / 1000);
  (present === undefined ? result.added : result.modified).push(target);
}

/** Makes a directory of the server, which is there, as a folder is. */
export async function syncUp(
  sync: Sync,
  { folder, path }: { folder: string; path: string },
  result: SyncResult<RemoteEntry>,
): Promise<void> {
  const { server, rules, context } = sync;
  const local = (await localEntries(folder)).filter((entry) => isWanted(entry, rules));
  const remote = new Map((await server.list(path)).map((entry) => [entry.name, entry]));
  for (const entry of local) {
    const target = posix.join(path, entry.name);
    const present = remote.get(entry.name);
    permitted('read', entry.path, context);
    if (entry.kind === 'directory') {
      if (present === undefined) await server.makeDirectory(target);
      await syncUp(sync, { folder: entry.path, path: target }, result);
    } else await sendChanged(sync, { entry, target, present }, result);
  }
  if (rules.deletesAbsent) await removeAbsent(sync, { remote, names: new Set(local.map(({ name }) => name)) }, result);
}

interface Send {
  readonly entry: LocalEntry;
  readonly target: string;
  readonly present: RemoteEntry | undefined;
}

async function sendChanged({ server, rules }: Sync, { entry, target, present }: Send, result: SyncResult<RemoteEntry>): Promise<void> {
  const there = present === undefined ? undefined : timeHere(present, rules);
  const isNewer = there !== undefined && entry.modifiedAt > there + PRECISION_MS;
  if (present !== undefined && present.size === entry.size && !isNewer) return;
  await server.upload(entry.path, target, 'Binary');
  const sent: RemoteEntry = { name: entry.name, path: target, kind: 'file', size: entry.size, modifiedAt: Date.now(), isServerTime: false };
  (present === undefined ? result.added : result.modified).push(sent);
}

interface Absent {
  readonly remote: ReadonlyMap<string, RemoteEntry>;
  readonly names: ReadonlySet<string>;
}

async function removeAbsent({ server, rules }: Sync, { remote, names }: Absent, result: SyncResult<RemoteEntry>): Promise<void> {
  for (const entry of remote.values()) {
    if (names.has(entry.name) || !isWanted(entry, rules)) continue;
    if (entry.kind === 'directory') await removeTree(server, entry.path);
    else {
      await server.removeFile(entry.path);
      result.deleted.push(entry);
    }
  }
}

function isWanted(
  { name, kind }: { readonly name: string; readonly kind: RemoteEntry['kind'] },
  { matches, includesSubdirectories }: SyncRules,
): boolean {
  return kind === 'directory' ? includesSubdirectories : matches(name);
}

/** A time of the server by the clock of this machine. Only times of listings depend on where the server is. */
function timeHere({ modifiedAt, isServerTime }: RemoteEntry, { aheadMs }: SyncRules): number | undefined {
  return modifiedAt === undefined || !isServerTime ? modifiedAt : modifiedAt - aheadMs;
}

async function localEntries(folder: string): Promise<readonly LocalEntry[]> {
  if (!existsSync(folder)) return [];
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() || entry.isDirectory());
  return Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      const { size, mtimeMs } = await stat(path);
      return { name: entry.name, path, kind: entry.isDirectory() ? ('directory' as const) : ('file' as const), size, modifiedAt: mtimeMs };
    }),
  );
}
