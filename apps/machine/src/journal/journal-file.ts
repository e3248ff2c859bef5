import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { printLine, readLine } from './crc-line.ts';

export interface JournalContents {
  /** Payloads in the order in which they were appended. */
  readonly payloads: readonly string[];
  /** True when a line before the last is damaged: the file cannot be trusted any more. */
  readonly isDamaged: boolean;
}

/**
 * The durable memory of a machine agent: an append-only file of checksummed lines. `append` returns after the line is on
 * the disk. A torn last line is what a crash in the middle of an append leaves behind; it was never acted on and is cut
 * off. Damage anywhere else is reported.
 */
export class JournalFile {
  readonly #path: string;
  readonly #fd: number;
  readonly contents: JournalContents;

  constructor(path: string) {
    this.#path = path;
    const isNew = !existsSync(path);
    this.contents = isNew ? { payloads: [], isDamaged: false } : recover(path);
    this.#fd = openSync(path, 'a', 0o600);
    if (isNew) syncDirectory(dirname(path));
  }

  append(payload: string): void {
    writeSync(this.#fd, printLine(payload));
    fdatasyncSync(this.#fd);
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** Replaces the file as a whole with these payloads; a crash leaves either the old file or the new one. */
  static rewrite(path: string, payloads: readonly string[]): void {
    const temporary = `${path}.new`;
    const fd = openSync(temporary, 'w', 0o600);
    writeSync(fd, payloads.map(printLine).join(''));
    fsyncSync(fd);
    closeSync(fd);
    renameSync(temporary, path);
    syncDirectory(dirname(path));
  }

  get path(): string {
    return this.#path;
  }
}

function recover(path: string): JournalContents {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) truncateSync(path, end);
  const lines = bytes.toString('utf8', 0, end).split('\n').slice(0, -1);
  const payloads = lines.map(readLine);
  const intact = payloads.filter((payload) => payload !== undefined);
  return { payloads: intact, isDamaged: intact.length < payloads.length };
}

function syncDirectory(path: string): void {
  const fd = openSync(path, 'r');
  fsyncSync(fd);
  closeSync(fd);
}
