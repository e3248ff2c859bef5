import { addMonths, partsOfTicks, TICKS_PER_DAY } from '@tandem/dotnet';
import type { CellValue } from './cell-value.ts';

/** What is the same in all members of a series, and where in the series a value is. Members that only repeat have no series. */
type SeriesItem =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly ticks: bigint }
  | { readonly kind: 'numbered'; readonly before: string; readonly number: number; readonly width: number; readonly after: string }
  | { readonly kind: 'listed'; readonly list: number; readonly index: number; readonly text: string }
  | { readonly kind: 'repeated'; readonly value: CellValue };

const LISTS: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];
const QUARTER = /^(q|qtr|quarter)[\s.]*$/i;

/**
 * How a row or column of values goes on when it is filled, as Excel does: numbers and dates in even steps, texts with a number count
 * on, names of days and months follow each other, everything else repeats. Values of different kinds go on each for themselves.
 *
 * @returns the value at a place behind the last one, which counts from 0
 */
export function fillSeries(values: readonly CellValue[]): (place: number) => CellValue {
  const items = values.map(itemOf);
  const runs = runsOf(items);
  const isAlone = items.length === 1;
  return (place) => {
    const at = place % items.length;
    const round = Math.floor(place / items.length) + 1;
    const run = runs.find(({ start, length }) => at >= start && at < start + length);
    if (run === undefined) return { kind: 'blank' };
    const members = items.slice(run.start, run.start + run.length);
    return valueAt(members, at - run.start + round * run.length, isAlone);
  };
}

function itemOf(value: CellValue): SeriesItem {
  if (value.kind === 'number') return { kind: 'number', number: value.number };
  if (value.kind === 'date') return { kind: 'date', ticks: value.ticks };
  return value.kind === 'text' ? textItem(value.text) : { kind: 'repeated', value };
}

function textItem(text: string): SeriesItem {
  const folded = text.toLowerCase();
  const list = LISTS.findIndex((names) => names.some((name) => name.toLowerCase() === folded));
  if (list !== -1) return { kind: 'listed', list, index: LISTS[list]?.findIndex((name) => name.toLowerCase() === folded) ?? 0, text };
  const match = /^(.*?)(\d{1,15})$/s.exec(text) ?? /^()(\d{1,15})(\D.*)$/s.exec(text);
  if (match === null) return { kind: 'repeated', value: { kind: 'text', text } };
  const [, before = '', digits = '', after = ''] = match;
  return { kind: 'numbered', before, number: Number(digits), width: digits.length, after };
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Neighbours that belong to the same series. */
function runsOf(items: readonly SeriesItem[]): readonly Run[] {
  const runs: { start: number; length: number }[] = [];
  for (const [i, item] of items.entries()) {
    const last = runs.at(-1);
    const before = items[i - 1];
    if (last !== undefined && before !== undefined && isSameSeries(before, item)) last.length++;
    else runs.push({ start: i, length: 1 });
  }
  return runs;
}

function isSameSeries(a: SeriesItem, b: SeriesItem): boolean {
  if (a.kind === 'numbered' && b.kind === 'numbered') return a.before === b.before && a.after === b.after;
  if (a.kind === 'listed' && b.kind === 'listed') return a.list === b.list;
  return a.kind === b.kind;
}

function valueAt(members: readonly SeriesItem[], place: number, isAlone: boolean): CellValue {
  const [first] = members;
  switch (first?.kind) {
    case 'number':
      return { kind: 'number', number: numberAt(members, place, isAlone) };
    case 'date':
      return dateAt(members, place);
    case 'numbered':
      return { kind: 'text', text: numberedAt(first, members, place) };
    case 'listed':
      return { kind: 'text', text: listedAt(first, members, place) };
    default: {
      const member = members[place % members.length];
      return member?.kind === 'repeated' ? member.value : { kind: 'blank' };
    }
  }
}

/** One number alone repeats; one between other values counts on. */
function numberAt(members: readonly SeriesItem[], place: number, isAlone: boolean): number {
  const numbers = members.flatMap((member) => (member.kind === 'number' ? [member.number] : []));
  if (numbers.length === 1) return (numbers[0] ?? 0) + (isAlone ? 0 : place);
  return onLine(numbers, place);
}

/** The line through the values with the smallest squares of what is left over. */
function onLine(numbers: readonly number[], place: number): number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const up = numbers.reduce((sum, number, i) => sum + (i - middle) * (number - mean), 0);
  const width = numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return Number((mean + (width === 0 ? 0 : up / width) * (place - middle)).toPrecision(15));
}

const MS_PER_DAY = 86_400_000;
const HOUR = TICKS_PER_DAY / 24n;
/** Cells with only a time hold a day before the year 1900. */
const FIRST_DAY = 599_264_352_000_000_000n;

function dateAt(members: readonly SeriesItem[], place: number): CellValue {
  const dates = members.flatMap((member) => (member.kind === 'date' ? [member.ticks] : []));
  const [first = 0n, second] = dates;
  const isTime = first >= FIRST_DAY && first - FIRST_DAY < TICKS_PER_DAY;
  if (second === undefined) return dateValue(first + (isTime ? HOUR : TICKS_PER_DAY) * BigInt(place));
  const months = monthsBetween(first, second);
  const isByMonths = months !== undefined && dates.every((date, i) => addMonths(first, months * i) === date);
  if (isByMonths) return dateValue(addMonths(first, months * place));
  const days = dates.map((date) => Number(date - first) / Number(TICKS_PER_DAY));
  return dateValue(first + (BigInt(Math.round(onLine(days, place) * MS_PER_DAY)) * TICKS_PER_DAY) / BigInt(MS_PER_DAY));
}

/** Blank where the calendar ends. */
function dateValue(ticks: bigint | undefined): CellValue {
  return ticks === undefined ? { kind: 'blank' } : { kind: 'date', ticks };
}

/** Whole months between two days with the same number in their months; undefined when they have others. */
function monthsBetween(a: bigint, b: bigint): number | undefined {
  const [from, to] = [partsOfTicks(a), partsOfTicks(b)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months !== 0 && addMonths(a, months) === b ? months : undefined;
}

function numberedAt(first: Extract<SeriesItem, { kind: 'numbered' }>, members: readonly SeriesItem[], place: number): string {
  const numbers = members.flatMap((member) => (member.kind === 'numbered' ? [member.number] : []));
  const number = Math.abs(Math.round(numbers.length === 1 ? first.number + place : onLine(numbers, place)));
  const isQuarter = QUARTER.test(first.before) && first.after === '' && numbers.every((one) => one >= 1 && one <= 4);
  const counted = isQuarter ? ((number - 1 + 4) % 4) + 1 : number;
  return `${first.before}${`${counted}`.padStart(first.width, '0')}${first.after}`;
}

function listedAt(first: Extract<SeriesItem, { kind: 'listed' }>, members: readonly SeriesItem[], place: number): string {
  const names = LISTS[first.list] ?? [];
  const second = members[1];
  const step = second?.kind === 'listed' ? second.index - first.index : 1;
  const index = (((first.index + step * place) % names.length) + names.length) % names.length;
  const name = names[index] ?? '';
  if (first.text === first.text.toUpperCase()) return name.toUpperCase();
  return first.text === first.text.toLowerCase() ? name.toLowerCase() : name;
}
