import { partsOfTicks, ticksFromParts } from './calendar.ts';
import type { Culture } from './culture.ts';
import { INVARIANT } from './cultures/invariant.ts';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WORDS = /(\d+)|([\p{L}.]+)|[\s,/.-]+/uy;
/** Years of two digits up to this one are in the 2000s. */
const TWO_DIGIT_YEAR_MAX = 49;

/** Reads the date part of a text: numbers in the order of the culture, month names, a day name that must be right. */
export function readDateWords(text: string, culture: Culture, nowTicks: bigint): CalendarDate | undefined {
  const words = wordsOf(text, culture);
  if (words === undefined) return undefined;
  const date =
    words.month === undefined ? fromNumbers(words.numbers, culture, nowTicks) : fromNamedMonth(words.numbers, words.month, nowTicks);
  if (date === undefined || words.dayOfWeek === undefined) return date;
  const ticks = ticksFromParts(date);
  return ticks !== undefined && partsOfTicks(ticks).dayOfWeek === words.dayOfWeek ? date : undefined;
}

interface DateWords {
  readonly numbers: readonly string[];
  readonly month: number | undefined;
  readonly dayOfWeek: number | undefined;
}

function wordsOf(text: string, culture: Culture): DateWords | undefined {
  const numbers: string[] = [];
  let month: number | undefined;
  let dayOfWeek: number | undefined;
  WORDS.lastIndex = 0;
  while (WORDS.lastIndex < text.length) {
    const match = WORDS.exec(text);
    if (match === null) return undefined;
    const [, digits, word] = match;
    if (digits !== undefined) numbers.push(digits);
    if (word === undefined || word === '.') continue;
    const found = nameIndex(word, culture, 'months');
    if (found === undefined) dayOfWeek = nameIndex(word, culture, 'days');
    else month = found + 1;
    if (found === undefined && dayOfWeek === undefined && !isFiller(word, culture)) return undefined;
  }
  return { numbers, month, dayOfWeek };
}

function nameIndex(word: string, culture: Culture, names: 'months' | 'days'): number | undefined {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  for (const { dates } of [culture, INVARIANT]) {
    for (const list of names === 'months' ? [dates.months, dates.genitiveMonths ?? [], dates.shortMonths] : [dates.days, dates.shortDays]) {
      const index = list.findIndex((name) => name.toLowerCase().replace(/\.$/, '') === wanted);
      if (index !== -1) return index;
    }
  }
  return undefined;
}

/** Words that the long dates of a culture hold between its fields (`de`). */
function isFiller(word: string, { dates }: Culture): boolean {
  return dates.longDate.includes(`'${word.toLowerCase()}'`);
}

function fromNamedMonth(numbers: readonly string[], month: number, nowTicks: bigint): CalendarDate | undefined {
  const [first, second, third] = numbers;
  if (first === undefined || third !== undefined) return undefined;
  if (second !== undefined) {
    const [day, year] = first.length > 2 ? [second, first] : [first, second];
    return { year: yearOf(year), month, day: Number(day) };
  }
  if (first.length > 2 || Number(first) > 31) return { year: yearOf(first), month, day: 1 };
  return { year: partsOfTicks(nowTicks).year, month, day: Number(first) };
}

function fromNumbers(numbers: readonly string[], culture: Culture, nowTicks: bigint): CalendarDate | undefined {
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || numbers.length > 3) return undefined;
  if (third === undefined) return fromTwoNumbers([first, second], culture, nowTicks);
  if (first.length > 2) return { year: yearOf(first), month: Number(second), day: Number(third) };
  const order = orderOf(culture);
  if (order === 'ymd') return { year: yearOf(first), month: Number(second), day: Number(third) };
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  return { year: yearOf(third), month: Number(month), day: Number(day) };
}

function fromTwoNumbers([first, second]: readonly [string, string], culture: Culture, nowTicks: bigint): CalendarDate | undefined {
  if (first.length > 2) return { year: yearOf(first), month: Number(second), day: 1 };
  if (second.length > 2) return { year: yearOf(second), month: Number(first), day: 1 };
  const [month, day] = orderOf(culture) === 'dmy' ? [second, first] : [first, second];
  return { year: partsOfTicks(nowTicks).year, month: Number(month), day: Number(day) };
}

function orderOf({ dates }: Culture): 'mdy' | 'dmy' | 'ymd' {
  const first = dates.shortDate.charAt(0);
  return first === 'y' ? 'ymd' : first === 'd' ? 'dmy' : 'mdy';
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year <= TWO_DIGIT_YEAR_MAX ? 2000 : 1900);
}
