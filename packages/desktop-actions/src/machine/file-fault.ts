import { ActionError } from '@tandem/desktop-engine';

/** Carries out work on files; what the system refuses becomes the error that the action documents. */
export async function guarded<T>(errorId: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ActionError) throw thrown;
    throw new ActionError(errorId, `${what}: ${reasonOf(thrown)}`, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist. Check the path.',
  EACCES: 'access is denied. Give the user of the machine the right to it.',
  EPERM: 'the system does not permit it.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of the path is no folder.',
  EEXIST: 'it exists already.',
  ENOTEMPTY: 'the folder is not empty.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only.',
  EBUSY: 'it is in use.',
  ENAMETOOLONG: 'the name is too long.',
};

function reasonOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return REASONS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
}
