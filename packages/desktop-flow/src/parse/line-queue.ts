import type { SourceLine } from '../tree.ts';
import type { Line, LineKind } from './line.ts';

/** The parsed lines in order. What belongs to no node is handed on to the lead of the next line that is taken. */
export class LineQueue {
  readonly #lines: readonly Line[];
  #index = 0;
  #lead = '';
  #previousEnd = 0;
  /** Where the comments end that were last looked over, so that each is looked at once. */
  #commentsEnd = -1;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  get current(): Line | undefined {
    return this.#lines[this.#index];
  }

  get index(): number {
    return this.#index;
  }

  /** Where the text of the line that was taken last ends. */
  get previousEnd(): number {
    return this.#previousEnd;
  }

  get kind(): LineKind | undefined {
    return this.current?.content.kind;
  }

  /** The source of the current line with what was handed on. */
  take(): SourceLine {
    const source = this.current?.source ?? { lead: '', text: '', tail: '', range: { start: 0, end: 0 } };
    const lead = this.#lead + source.lead;
    this.#lead = '';
    this.#index++;
    this.#previousEnd = source.range.end;
    return { ...source, lead };
  }

  /** Takes lines up to the one before `end` into the lead of what follows. */
  skipTo(end: number): void {
    while (this.#index < end) this.handOn(this.take());
  }

  handOn(source: SourceLine): void {
    this.#lead += source.lead + source.text + source.tail;
  }

  /** What was handed on and found no line. */
  takeRest(): string {
    const rest = this.#lead;
    this.#lead = '';
    return rest;
  }

  /** The index of the next line that is no comment. */
  findAfterComments(): number {
    if (this.#index <= this.#commentsEnd) return this.#commentsEnd;
    let index = this.#index;
    while (this.#lines[index]?.content.kind === 'comment') index++;
    this.#commentsEnd = index;
    return index;
  }

  kindAfterAnnotations(): LineKind | undefined {
    let index = this.#index;
    while (this.#lines[index]?.content.kind === 'annotation') index++;
    return this.kindAt(index);
  }

  kindAt(index: number): LineKind | undefined {
    return this.#lines[index]?.content.kind;
  }
}
