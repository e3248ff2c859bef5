import type { TextRange } from '@tandem/kernel';
import { findLineEnd, skipLineBreak } from './text/characters.ts';

/** A place in a text as editors count it. */
export interface TextPlace {
  /** From 1. CR LF, LF and a CR alone end a line. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Where a range starts; a start outside the text counts as its nearest end. */
export function locate(text: string, range: TextRange): TextPlace {
  return makeLocator(text)(range);
}

/** {@link locate} for many ranges of one text: reads the text once. */
export function makeLocator(text: string): (range: TextRange) => TextPlace {
  const lineStarts = findLineStarts(text);
  return (range) => {
    const offset = Math.min(Math.max(range.start, 0), text.length);
    const line = countUpTo(lineStarts, offset);
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = findLineEnd(text, 0); end < text.length; ) {
    const start = skipLineBreak(text, end);
    starts.push(start);
    end = findLineEnd(text, start);
  }
  return starts;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
