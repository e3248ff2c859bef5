import { mkdir, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { permitted } from '../machine/machine-path.ts';
import { safeName } from '../machine/safe-name.ts';
import type { RemoteServer } from './remote-server.ts';

/** A server whose directories lead back to themselves would never end. */
const MOST_LEVELS = 100;

/** Downloads what is in a directory into a folder, which is made. Names of the server never lead out of the folder. */
export async function downloadTree(server: RemoteServer, path: string, folder: string, context: ActionContext): Promise<void> {
  await descend(server, { path, folder, level: 0 }, context);
}

interface Level {
  readonly path: string;
  readonly folder: string;
  readonly level: number;
}

async function descend(server: RemoteServer, { path, folder, level }: Level, context: ActionContext): Promise<void> {
  if (level > MOST_LEVELS)
    throw new ActionError('DownloadDirectoryError', `The directory '${path}' is more than ${MOST_LEVELS} levels deep.`);
  await mkdir(permitted('write', folder, context), { recursive: true });
  for (const entry of await server.list(path)) {
    const local = permitted('write', join(folder, safeName(entry.name, '_')), context);
    if (entry.kind === 'directory') await descend(server, { path: entry.path, folder: local, level: level + 1 }, context);
    else await server.download(entry.path, local, 'Binary');
  }
}

/** Uploads what is in a folder into a directory, which is made when it is not there. */
export async function uploadTree(server: RemoteServer, folder: string, path: string, context: ActionContext): Promise<void> {
  await makeDirectories(server, path);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const local = permitted('read', join(folder, entry.name), context);
    const target = posix.join(path, entry.name);
    if (entry.isDirectory()) await uploadTree(server, local, target, context);
    else if (entry.isFile()) await server.upload(local, target, 'Binary');
  }
}

/** Makes a directory with all above it that are missing. */
export async function makeDirectories(server: RemoteServer, path: string): Promise<void> {
  const found = await server.find(path);
  if (found?.kind === 'directory') return;
  if (found !== undefined) throw new ActionError('FileExistsError', `'${path}' is a file on the server. Choose another name.`);
  await makeDirectories(server, posix.dirname(path));
  await server.makeDirectory(path);
}

export async function removeTree(server: RemoteServer, path: string): Promise<void> {
  for (const entry of await server.list(path)) {
    if (entry.kind === 'directory') await removeTree(server, entry.path);
    else await server.removeFile(entry.path);
  }
  await server.removeDirectory(path);
}
