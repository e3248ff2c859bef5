import { err, ok, type Result } from '@tandem/kernel';

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads CSV (RFC 4180) with a comma, semicolon or tab between the cells, whichever the first line has most of. Empty lines are left out.
 *
 * @returns rows of cells, or the line (from 1) where a quoted cell begins that does not end
 */
export function readCsv(text: string): Result<readonly (readonly string[])[], { readonly line: number }> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return new CsvReader(content, separatorOf(content)).read();
}

function separatorOf(content: string): string {
  const [first = ''] = content.split(/\r?\n/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

class CsvReader {
  readonly #text: string;
  readonly #separator: string;
  #at = 0;
  #line = 1;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  read(): Result<readonly (readonly string[])[], { readonly line: number }> {
    const rows: string[][] = [];
    while (this.#at < this.#text.length) {
      const begin = this.#line;
      const row = this.#row();
      if (row === undefined) return err({ line: begin });
      if (row.length > 1 || row[0] !== '') rows.push(row);
    }
    return ok(rows);
  }

  #row(): string[] | undefined {
    const cells: string[] = [];
    for (;;) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#bare();
      if (cell === undefined) return undefined;
      cells.push(cell);
      if (this.#text[this.#at] !== this.#separator) break;
      this.#at += 1;
    }
    if (this.#text[this.#at] === '\r') this.#at += 1;
    if (this.#text[this.#at] === '\n') this.#at += 1;
    this.#line += 1;
    return cells;
  }

  #bare(): string {
    const begin = this.#at;
    while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at])) this.#at += 1;
    return this.#text.slice(begin, this.#at);
  }

  /** What stands between the closing quote and the separator belongs to the cell, too. */
  #quoted(): string | undefined {
    let cell = '';
    this.#at += 1;
    for (;;) {
      const end = this.#text.indexOf('"', this.#at);
      if (end === -1) return undefined;
      const part = this.#text.slice(this.#at, end);
      this.#line += part.split('\n').length - 1;
      this.#at = end + 1;
      cell += part;
      if (this.#text[this.#at] !== '"') return cell + this.#bare();
      cell += '"';
      this.#at += 1;
    }
  }

  #isEnd(char: string | undefined): boolean {
    return char === this.#separator || char === '\n' || char === '\r';
  }
}
