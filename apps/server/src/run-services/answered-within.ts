import { setTimeout as sleep } from 'node:timers/promises';
import { TandemError } from '@tandem/kernel';

/**
 * Gives an answer when it comes in time. What takes longer goes on, and is asked for again.
 *
 * @throws TandemError `RunCallGoesOn`, and what the answer is rejected with
 */
export async function answeredWithin<T>(ms: number, answer: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(ms, undefined, { signal: stop.signal, ref: false }).then(() => Promise.reject(goesOn()));
  try {
    return await Promise.race([answer, late]);
  } finally {
    stop.abort();
  }
}

function goesOn(): TandemError {
  return new TandemError('RunCallGoesOn', 'What the run asked for is not done yet.', {
    kind: 'operational',
    status: 503,
    retryable: true,
    fix: 'Ask again with the same id. Machines do so by themselves; update the machine agent where a flow ends with this error.',
  });
}
