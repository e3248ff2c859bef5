import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * An append-only file of lines that is durable: `append` returns when the line is on the disk. A torn last line is what a
 * crash in the middle of an append leaves behind; nothing was done upon it, so it is cut off when the file is opened.
 */
export class JournalFile {
  readonly #path: string;
  #file: number;

  /** Makes the file when there is none. */
  constructor(path: string) {
    this.#path = path;
    const isNew = !existsSync(path);
    if (!isNew) cutTornLine(path);
    this.#file = openSync(path, 'a', 0o600);
    if (isNew) syncDirectory(dirname(path));
  }

  readLines(): readonly string[] {
    return readFileSync(this.#path, 'utf8').split('\n').slice(0, -1);
  }

  append(line: string): void {
    writeWhole(this.#file, `${line}\n`);
    fdatasyncSync(this.#file);
  }

  /** Replaces all lines; a crash leaves either the old ones or the new ones. */
  replace(lines: readonly string[]): void {
    const draft = `${this.#path}.new`;
    const file = openSync(draft, 'w', 0o600);
    writeWhole(file, lines.map((line) => `${line}\n`).join(''));
    fsyncSync(file);
    renameSync(draft, this.#path);
    syncDirectory(dirname(this.#path));
    closeSync(this.#file);
    closeSync(file);
    this.#file = openSync(this.#path, 'a', 0o600);
  }

  close(): void {
    closeSync(this.#file);
  }
}

function cutTornLine(path: string): void {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) truncateSync(path, end);
}

/** write(2) may take less than it was given. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function syncDirectory(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
