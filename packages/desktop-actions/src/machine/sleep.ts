import { setImmediate, setTimeout } from 'node:timers/promises';

/** The wait of Node for `runProgram`: ends early, without a fault, when the signal is aborted; zero is one turn of the event loop. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  try {
    if (ms === 0) await setImmediate();
    else await setTimeout(ms, undefined, { signal });
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}
