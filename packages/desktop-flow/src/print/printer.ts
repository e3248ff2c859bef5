import type { SourceLine } from '../tree.ts';

export interface PrintOptions {
  /** `source` (default): lines as they were parsed. `canonical`: every line in the designer's form. */
  readonly form?: 'source' | 'canonical';
  /** For lines that are made; as a rule that of the text the flow came from. */
  readonly lineBreak?: '\n' | '\r\n' | '\r';
}

const INDENT = '    ';

/** Collects printed lines: those with a source as they were, all others in the designer's form. */
export class Printer {
  readonly #chunks: string[] = [];
  readonly #isCanonical: boolean;
  readonly #lineBreak: string;
  #endsLine = true;

  constructor(isCanonical: boolean, lineBreak: string) {
    this.#isCanonical = isCanonical;
    this.#lineBreak = lineBreak;
  }

  /** A line as it was parsed, otherwise the text that `make` gives, at this depth. */
  line(source: SourceLine | undefined, depth: number, make: () => string): void {
    if (source !== undefined && !this.#isCanonical) this.verbatim(source);
    else this.#made(source?.lead ?? '', INDENT.repeat(depth) + make());
  }

  verbatim(source: SourceLine): void {
    this.raw(source.lead + source.text + source.tail);
  }

  raw(text: string): void {
    if (text === '') return;
    this.#chunks.push(text);
    this.#endsLine = /[\r\n]$/.test(text);
  }

  #made(lead: string, text: string): void {
    this.#lead(lead);
    this.#startLine();
    this.#chunks.push(text, this.#lineBreak);
  }

  /** In the canonical form: what belonged to no node, and one blank line of those that were there. */
  lead(text: string): void {
    if (this.#isCanonical) this.#lead(text);
    else this.raw(text);
  }

  #lead(text: string): void {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    if (lines.length > 1 && lines[0]?.trim() === '' && this.#chunks.length > 0) this.#chunks.push(this.#lineBreak);
    for (const line of lines) if (line.trim() !== '') this.#chunks.push(line.trim(), this.#lineBreak);
  }

  #startLine(): void {
    if (!this.#endsLine) this.#chunks.push(this.#lineBreak);
    this.#endsLine = true;
  }

  toString(): string {
    return this.#chunks.join('');
  }
}
