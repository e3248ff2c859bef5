import { lstatSync } from 'node:fs';

/** Whether only this user and root can change what lies there; false when nothing does, or a link. */
export function isUntouchable(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined || status.isSymbolicLink()) return false;
  const isTrustedOwner = status.uid === 0 || status.uid === process.getuid?.();
  return isTrustedOwner && (status.mode & 0o022) === 0;
}
