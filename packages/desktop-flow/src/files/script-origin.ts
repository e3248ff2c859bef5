import type { TextRange } from '@tandem/kernel';

/** A stretch of a script that was put together of several files: where it is in the script, and where in its file. */
export interface ScriptOrigin extends TextRange {
  /** By its path from the folder. */
  readonly file: string;
  /** Lines from 1. */
  readonly line: number;
  readonly lineInFile: number;
}

/** Puts a script together and keeps where its parts come from. */
export class ScriptAssembly {
  readonly origins: ScriptOrigin[] = [];
  #text = '';
  #line = 1;

  get text(): string {
    return this.#text;
  }

  /** Text that no file has. */
  add(text: string): void {
    this.#text += text;
    this.#line += lineBreaksIn(text);
  }

  /** A stretch of a file; a line that it leaves open is ended. */
  addFrom(file: string, whole: string, range: TextRange): void {
    const start = this.#text.length;
    const text = whole.slice(range.start, range.end);
    const origin = { file, start, end: start + text.length, line: this.#line, lineInFile: 1 + lineBreaksIn(whole.slice(0, range.start)) };
    this.origins.push(origin);
    this.add(/(^|[\r\n])$/.test(text) ? text : `${text}\n`);
  }
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Where a place of a script is in the file it came from; undefined when it is in none of them. */
export function originOf(origins: readonly ScriptOrigin[], at: number): ScriptOrigin | undefined {
  return origins.find(({ start, end }) => at >= start && at < end);
}
