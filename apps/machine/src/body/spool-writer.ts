import { writeSync } from 'node:fs';
import type { TextKey } from '../journal/text-key.ts';
import type { BodyReport } from './body-report.ts';

/** File numbers under which a body gets its spool and the bell that tells the agent to look at it. */
export const SPOOL_FILE = 3;
export const BELL_FILE = 4;

/**
 * The body's side of its spool: an append-only file of sealed lines that the agent opened and handed down, so that the
 * report outlives the agent, and the account of the body needs no rights on the agent's folder. It is not synced: after a
 * power failure there is no body to be believed, and the run ends as Interrupted.
 */
export class SpoolWriter {
  readonly #key: TextKey;

  constructor(key: TextKey) {
    this.#key = key;
  }

  write(report: BodyReport): void {
    const bytes = Buffer.from(`${this.#key.seal(JSON.stringify(report))}\n`, 'latin1');
    for (let at = 0; at < bytes.length; ) at += writeSync(SPOOL_FILE, bytes, at);
    ring();
  }
}

function ring(): void {
  try {
    writeSync(BELL_FILE, '.');
  } catch {
    // The agent is gone, or has not yet listened to the last bells: it looks at the file anyway.
  }
}
