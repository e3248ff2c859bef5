import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { TandemError } from '@tandem/kernel';

/**
 * Makes the directory, readable for its owner only, with what is missing above it.
 *
 * @throws TandemError `DataDirectoryUnusable`
 */
export function makeDataDirectory(path: string): void {
  try {
    make(path);
    refuseShared(path);
  } catch (cause) {
    throw new TandemError('DataDirectoryUnusable', `The data directory ${path} cannot be used: ${reasonOf(cause)}.`, {
      kind: 'operational',
      fix: 'Choose a directory that you may write to, with --data.',
      cause,
    });
  }
}

/** One level after the other: making them all at once never ends below some folders of the system. */
function make(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  if (found !== undefined) throw new Error('it is a file');
  const parent = dirname(path);
  if (parent !== path) make(parent);
  mkdirSync(path, { mode: 0o700 });
}

/** Whoever may write there can put files of their own in the place of the store and the key. */
function refuseShared(path: string): void {
  // Windows has no such bits; there the access list of the directory protects it.
  if (process.platform === 'win32' || (statSync(path).mode & 0o022) === 0) return;
  throw new Error('others may write into it; take that away with chmod go-w');
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown reason';
  if (!('code' in cause)) return cause.message;
  switch (cause.code) {
    case 'EACCES':
    case 'EPERM':
      return 'you may not write there';
    case 'ENOTDIR':
      return 'a part of the path is a file';
    case 'ENOENT':
      return 'no folder can be made there';
    case 'EROFS':
      return 'the disk is read-only';
    default:
      return String(cause.code);
  }
}
