import { closeSync, openSync, readSync } from 'node:fs';
import type { TextKey } from '../journal/text-key.ts';
import { type BodyReport, readBodyReport } from './body-report.ts';

const CHUNK_BYTES = 64 * 1024;

/** The agent's side of a spool: gives each report once, in order. */
export class SpoolReader {
  readonly #file: number;
  readonly #key: TextKey;
  readonly #chunk = Buffer.alloc(CHUNK_BYTES);
  #rest = '';
  #at = 0;

  constructor(path: string, key: TextKey) {
    this.#file = openSync(path, 'r');
    this.#key = key;
  }

  /** What was added since the last call. Lines that do not open were not written by the body, and are passed over. */
  read(): readonly BodyReport[] {
    const lines = (this.#rest + this.#readAdded()).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines.flatMap((line) => readBodyReport(this.#key.open(line) ?? '') ?? []);
  }

  close(): void {
    closeSync(this.#file);
  }

  #readAdded(): string {
    let added = '';
    for (let length = this.#fill(); length > 0; length = this.#fill()) {
      added += this.#chunk.toString('latin1', 0, length);
      this.#at += length;
    }
    return added;
  }

  #fill(): number {
    return readSync(this.#file, this.#chunk, 0, CHUNK_BYTES, this.#at);
  }
}
