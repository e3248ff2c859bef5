import type { CellValue } from './cell-value.ts';
import { serialOfTicks } from './serial-date.ts';

const COLLATOR = new Intl.Collator('en-US', { sensitivity: 'accent' });
const KINDS = ['number', 'text', 'boolean', 'error', 'blank'] as const;
type Kind = (typeof KINDS)[number];

/** Dates are numbers, and an empty text is still a text. */
export function kindOfValue(value: CellValue): Kind {
  return value.kind === 'date' ? 'number' : value.kind;
}

/** The number of a value that is one, dates included. */
export function numberOfValue(value: CellValue): number | undefined {
  if (value.kind === 'number') return value.number;
  return value.kind === 'date' ? serialOfTicks(value.ticks, false) : undefined;
}

/** Texts as Excel orders them: case does not count; hyphens and apostrophes put a text behind one that is the same without them. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return COLLATOR.compare(a.replaceAll(/['-]/g, ''), b.replaceAll(/['-]/g, '')) || a.length - b.length;
}

/** The order of values of one kind; 0 for errors and blanks. */
export function compareSame(a: CellValue, b: CellValue): number {
  const [left, right] = [numberOfValue(a), numberOfValue(b)];
  if (left !== undefined && right !== undefined) return left - right;
  if (a.kind === 'text' && b.kind === 'text') return compareTexts(a.text, b.text);
  if (a.kind === 'boolean' && b.kind === 'boolean') return Number(a.boolean) - Number(b.boolean);
  return 0;
}

/**
 * The order in which Excel sorts: numbers and dates, texts, FALSE and TRUE, errors; blanks come last, whichever the direction.
 *
 * Source: support.microsoft.com, "Sort data in a range or table".
 */
export function compareForSort(a: CellValue, b: CellValue, isDescending: boolean): number {
  const [left, right] = [kindOfValue(a), kindOfValue(b)];
  if (left === 'blank' || right === 'blank') return Number(left === 'blank') - Number(right === 'blank');
  const ascending = left === right ? compareSame(a, b) : KINDS.indexOf(left) - KINDS.indexOf(right);
  return isDescending ? -ascending : ascending;
}
