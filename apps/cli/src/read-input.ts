import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { TandemError } from '@tandem/kernel';

/** The text of a file, or of standard input for `-`. @throws TandemError `FileUnreadable` */
export function readInput(path: string): string {
  return readInputBytes(path).toString('utf8');
}

/** The bytes of a file, or of standard input for `-`. @throws TandemError `FileUnreadable` */
export function readInputBytes(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    throw new TandemError('FileUnreadable', `The file ${path} cannot be read: ${reasonOf(cause)}.`, {
      fix: 'Check the path and who may read the file.',
      cause,
    });
  }
}

/** What a folder holds. @throws TandemError `FileUnreadable` */
export function readInputFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (cause) {
    throw new TandemError('FileUnreadable', `The folder ${path} cannot be read: ${reasonOf(cause)}.`, {
      fix: 'Let your account read the folder, or move it to another place.',
      cause,
    });
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error && 'code' in cause)) return 'unknown reason';
  switch (cause.code) {
    case 'ENOENT':
      return 'there is none';
    case 'EACCES':
      return 'it is not yours to read';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return String(cause.code);
  }
}
