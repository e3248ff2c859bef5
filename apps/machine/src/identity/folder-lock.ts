import { closeSync, openSync } from 'node:fs';
import { TandemError } from '@tandem/kernel';
import koffi from 'koffi';

/** flock(2): exclusive, without waiting. */
const LOCK_EX_NB = 2 | 4;

/** Gives the folder free for the next agent; a second call does nothing. */
export type ReleaseLock = () => void;

/**
 * Keeps a second agent off the folder. The kernel lets the lock go when the process ends, however it ends, so nothing
 * stale can be left behind.
 *
 * @throws TandemError `MachineAgentRunning`
 */
export function lockFolder(path: string): ReleaseLock {
  const file = openSync(path, 'w', 0o600);
  const flock = koffi.load('libc.so.6').func('flock', 'int', ['int', 'int']);
  if (flock(file, LOCK_EX_NB) !== 0) {
    closeSync(file);
    throw new TandemError('MachineAgentRunning', 'A machine agent is already at work on this folder.', {
      status: 409,
      kind: 'operational',
      fix: 'Stop the running agent first (it may be part of `tandem start`), or use another data directory.',
    });
  }
  let isHeld = true;
  return () => {
    if (isHeld) closeSync(file);
    isHeld = false;
  };
}
