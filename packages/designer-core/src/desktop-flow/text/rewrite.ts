import type { TextRange } from '@tandem/kernel';

/** A part of a new text: a range of the old one, or characters that are written. */
export type Piece =
  | { readonly kind: 'kept'; readonly range: TextRange; readonly startsLine?: boolean }
  | { readonly kind: 'made'; readonly text: string; readonly startsLine?: boolean };

/** Puts pieces in the place of a range of the old text. */
export interface Splice {
  readonly range: TextRange;
  readonly pieces: readonly Piece[];
  /** `lines`: what follows starts a line of its own; `inline`: a part of a line. */
  readonly form: 'lines' | 'inline';
}

/** A stretch of the old text and where it stands in the new one. */
export interface KeptStretch {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The new text with what became of the old one. */
export interface Rewrite {
  readonly text: string;
  /** In the order of the new text. A line that was rewritten in place is kept with the length 0 at its start. */
  readonly kept: readonly KeptStretch[];
  /** What the splices wrote, as ranges of the new text. */
  readonly touched: readonly TextRange[];
}

/**
 * Applies splices that do not overlap to a text. A line never runs into the next: where one would, `lineBreak` is put between them.
 */
export function rewriteText(text: string, splices: readonly Splice[], lineBreak: string): Rewrite {
  const writer = new PieceWriter(text, lineBreak);
  let at = 0;
  let startsLine = false;
  for (const splice of splices.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    writer.write({ kind: 'kept', range: { start: at, end: splice.range.start }, startsLine });
    writer.splice(splice);
    at = splice.range.end;
    startsLine = splice.form === 'lines';
  }
  writer.write({ kind: 'kept', range: { start: at, end: text.length }, startsLine });
  return writer.finish();
}

class PieceWriter {
  readonly #old: string;
  readonly #lineBreak: string;
  readonly #chunks: string[] = [];
  readonly #kept: KeptStretch[] = [];
  readonly #touched: TextRange[] = [];
  #length = 0;
  #endsLine = true;
  #keptEnd = 0;

  constructor(old: string, lineBreak: string) {
    this.#old = old;
    this.#lineBreak = lineBreak;
  }

  splice({ range, pieces, form }: Splice): void {
    const isRewritten = form === 'inline' && range.end > range.start && pieces.length > 0;
    if (isRewritten) this.#kept.push({ from: range.start, to: this.#length, length: 0 });
    const start = this.#length;
    for (const piece of pieces) this.write(piece);
    this.#touched.push({ start, end: this.#length });
  }

  write(piece: Piece): void {
    const chunk = piece.kind === 'made' ? piece.text : this.#old.slice(piece.range.start, piece.range.end);
    if (chunk === '') return;
    const continues = piece.kind === 'kept' && piece.range.start === this.#keptEnd;
    if (piece.startsLine && !this.#endsLine && !continues) this.#push(this.#lineBreak);
    if (piece.kind === 'kept') this.#kept.push({ from: piece.range.start, to: this.#length, length: chunk.length });
    this.#push(chunk);
    this.#keptEnd = piece.kind === 'kept' ? piece.range.end : -1;
  }

  #push(chunk: string): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#endsLine = /[\r\n]$/.test(chunk);
  }

  finish(): Rewrite {
    return { text: this.#chunks.join(''), kept: this.#kept, touched: this.#touched };
  }
}

/** Where a place of the old text is in the new one; undefined when it is gone. */
export function mapOffset(kept: readonly KeptStretch[], offset: number): number | undefined {
  const stretch = kept.find(({ from, length }) => (length === 0 ? offset === from : offset >= from && offset < from + length));
  return stretch === undefined ? undefined : stretch.to + (offset - stretch.from);
}

/** The way back of a rewrite. */
export function invertKept(kept: readonly KeptStretch[]): KeptStretch[] {
  return kept.map(({ from, to, length }) => ({ from: to, to: from, length }));
}

/** What two rewrites after each other keep of the first text. */
export function composeKept(first: readonly KeptStretch[], second: readonly KeptStretch[]): KeptStretch[] {
  return second.flatMap((late) =>
    first.flatMap((early) => {
      const start = Math.max(early.to, late.from);
      const end = Math.min(early.to + early.length, late.from + late.length);
      const isPoint = early.length === 0 || late.length === 0;
      const isInside = isPoint ? containsPoint(early, late) : start < end;
      if (!isInside) return [];
      return [{ from: early.from + start - early.to, to: late.to + start - late.from, length: Math.max(0, end - start) }];
    }),
  );
}

/** Whether the start of a rewritten line, a stretch without length, meets the other stretch. */
function containsPoint(early: KeptStretch, late: KeptStretch): boolean {
  const isIn = (point: number, start: number, length: number) => point === start || (point > start && point < start + length);
  return early.length === 0 ? isIn(early.to, late.from, late.length) : isIn(late.from, early.to, early.length);
}
