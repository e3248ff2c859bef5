import { setImmediate, setTimeout } from 'node:timers/promises';

/** Node's timers wait at most this long. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Resolves after that many milliseconds, or earlier when the signal is aborted; never rejects. Zero gives the event loop
 * one turn.
 */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) {
    await setImmediate();
    return;
  }
  for (let left = ms; left > 0 && !signal.aborted; left -= LONGEST_MS) {
    await setTimeout(Math.min(left, LONGEST_MS), undefined, { signal }).catch(() => undefined);
  }
}
