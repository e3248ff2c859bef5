import { type Inline, parseInline } from './inline.ts';

/** A part of a text in Markdown, as far as approvals use it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' };

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
/** Exports also write a rule as several groups of dashes. */
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const QUOTE = /^ {0,3}>\s?/;
const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*\d{1,9}[.)]\s+/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Reads a text. A single line break stays one: that is how flows write lists of facts. */
export function parseMarkdown(text: string): readonly Block[] {
  return new BlockReader(text.replaceAll(/\r\n?/g, '\n').split('\n')).read();
}

class BlockReader {
  readonly #lines: readonly string[];
  readonly #blocks: Block[] = [];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): readonly Block[] {
    while (this.#at < this.#lines.length) this.#takeBlock();
    return this.#blocks;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  #takeBlock(): void {
    const heading = HEADING.exec(this.#line);
    if (this.#line.trim() === '') this.#at++;
    else if (heading !== null) this.#takeHeading(heading[1] ?? '#', heading[2] ?? '');
    else if (FENCE.test(this.#line)) this.#takeCode();
    else if (RULE.test(this.#line)) this.#takeOne({ kind: 'rule' });
    else if (QUOTE.test(this.#line)) this.#blocks.push({ kind: 'quote', content: parseInline(this.#linesOf(QUOTE).join('\n')) });
    else if (BULLET.test(this.#line)) this.#takeList(BULLET, false);
    else if (NUMBER.test(this.#line)) this.#takeList(NUMBER, true);
    else if (this.#isTable()) this.#takeTable();
    else this.#takeParagraph();
  }

  #takeOne(block: Block): void {
    this.#blocks.push(block);
    this.#at++;
  }

  #takeHeading(marks: string, text: string): void {
    this.#takeOne({ kind: 'heading', level: marks.length, content: parseInline(text) });
  }

  #takeCode(): void {
    const from = ++this.#at;
    while (this.#at < this.#lines.length && !FENCE.test(this.#line)) this.#at++;
    this.#blocks.push({ kind: 'code', text: this.#lines.slice(from, this.#at).join('\n') });
    this.#at++;
  }

  #takeList(mark: RegExp, isOrdered: boolean): void {
    const items = this.#linesOf(mark).map((line) => parseInline(line));
    this.#blocks.push({ kind: 'list', isOrdered, items });
  }

  /** Lines with the mark, without it; a rule of dashes is no item. */
  #linesOf(mark: RegExp): readonly string[] {
    const lines: string[] = [];
    while (this.#at < this.#lines.length && mark.test(this.#line) && !RULE.test(this.#line)) {
      lines.push(this.#line.replace(mark, ''));
      this.#at++;
    }
    return lines;
  }

  #isTable(): boolean {
    const next = this.#lines[this.#at + 1] ?? '';
    return this.#line.includes('|') && next.includes('-') && next.includes('|') && TABLE_RULE.test(next);
  }

  #takeTable(): void {
    const head = cellsOf(this.#line);
    const rows: (readonly (readonly Inline[])[])[] = [];
    this.#at += 2;
    while (this.#at < this.#lines.length && this.#line.includes('|')) {
      rows.push(cellsOf(this.#line));
      this.#at++;
    }
    this.#blocks.push({ kind: 'table', head, rows });
  }

  #takeParagraph(): void {
    const from = this.#at++;
    while (this.#at < this.#lines.length && !this.#beginsOther()) this.#at++;
    const text = this.#lines.slice(from, this.#at).map((line) => line.trim());
    this.#blocks.push({ kind: 'paragraph', content: parseInline(text.join('\n')) });
  }

  #beginsOther(): boolean {
    const line = this.#line;
    return line.trim() === '' || [HEADING, RULE, FENCE, QUOTE, BULLET, NUMBER].some((mark) => mark.test(line)) || this.#isTable();
  }
}

function cellsOf(line: string): readonly (readonly Inline[])[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => parseInline(cell.trim()));
}
