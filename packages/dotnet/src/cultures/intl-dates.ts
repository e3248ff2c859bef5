import type { DatePatterns } from '../culture.ts';

/** 5 March 2018 is a Monday; the hours tell 12 from 24, and `h` from `hh`. */
const AFTERNOON = Date.UTC(2018, 2, 5, 13, 4, 9);
const MORNING = Date.UTC(2018, 2, 5, 3, 4, 9);
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2018, month, 5));
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2018, 2, 4 + day));

type Options = Intl.DateTimeFormatOptions;

/** The first pattern of each kind, and the names in it. */
export function intlDates(locale: Intl.Locale): DatePatterns {
  const names = (times: readonly number[], type: string, options: Options): string[] =>
    times.map((time) => partsOf(locale, options, time).find((part) => part.type === type)?.value ?? '');
  const shortDate = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return {
    months: names(MONTHS, 'month', { month: 'long' }),
    genitiveMonths: names(MONTHS, 'month', { day: 'numeric', month: 'long' }),
    shortMonths: names(MONTHS, 'month', { month: 'short' }),
    days: names(DAYS, 'weekday', { weekday: 'long' }),
    shortDays: names(DAYS, 'weekday', { weekday: 'short' }),
    am: halfOfDay(locale, MORNING),
    pm: halfOfDay(locale, AFTERNOON),
    era: partsOf(locale, { era: 'short', year: 'numeric' }, AFTERNOON).find(({ type }) => type === 'era')?.value ?? 'A.D.',
    dateSeparator: separatorOf(locale, shortDate),
    timeSeparator: separatorOf(locale, { timeStyle: 'medium' }),
    shortDate: patternOf(locale, shortDate),
    longDate: patternOf(locale, { dateStyle: 'full' }),
    shortTime: patternOf(locale, { timeStyle: 'short' }),
    longTime: patternOf(locale, { timeStyle: 'medium' }),
    monthDay: patternOf(locale, { month: 'long', day: 'numeric' }),
    yearMonth: patternOf(locale, { year: 'numeric', month: 'long' }),
  };
}

interface Part {
  readonly type: string;
  readonly value: string;
}

/** Without marks of direction; the blanks are those of .NET. */
function partsOf(locale: Intl.Locale, options: Options, time: number): readonly Part[] {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    .formatToParts(time)
    .map(({ type, value }) => ({ type, value: value.replace(/[\u200e\u200f\u061c]/g, '').replaceAll('\u202f', ' ') }));
}

function halfOfDay(locale: Intl.Locale, time: number): string {
  return partsOf(locale, { hour: 'numeric', hour12: true }, time).find(({ type }) => type === 'dayPeriod')?.value ?? '';
}

const NUMBERED = new Set(['year', 'month', 'day', 'hour']);

/** What stands behind the first number. */
function separatorOf(locale: Intl.Locale, options: Options): string {
  const parts = partsOf(locale, options, AFTERNOON);
  const first = parts.findIndex(({ type }) => NUMBERED.has(type));
  return parts.find(({ type }, index) => index > first && type === 'literal')?.value ?? '';
}

function patternOf(locale: Intl.Locale, options: Options): string {
  const morningHour = partsOf(locale, options, MORNING).find(({ type }) => type === 'hour')?.value ?? '';
  return partsOf(locale, options, AFTERNOON)
    .map((part) => fieldOf(part, morningHour))
    .join('')
    .trim();
}

function fieldOf({ type, value }: Part, morningHour: string): string {
  switch (type) {
    case 'weekday':
      return 'dddd';
    case 'day':
      return numeric(value, 'd');
    case 'month':
      return /^\d/.test(value) ? numeric(value, 'M') : 'MMMM';
    case 'year':
      return value.length === 2 ? 'yy' : 'yyyy';
    case 'hour':
      return (value.startsWith('13') ? 'H' : 'h').repeat(morningHour.startsWith('0') ? 2 : 1);
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'tt';
    case 'era':
      return 'gg';
    default:
      return literal(value);
  }
}

/** `3` is `M`, `03` is `MM`, and what stands behind the digits (`3월`) is text. */
function numeric(value: string, letter: string): string {
  const digits = /^\d+/.exec(value)?.[0] ?? '';
  return letter.repeat(digits.length) + literal(value.slice(digits.length));
}

/** Letters and quotes would be fields of a format. */
function literal(text: string): string {
  return /^[^\p{L}'"\\%]*$/u.test(text)
    ? text
    : text.replace(/[\p{L}][^\s]*|['"\\%]/gu, (word) => (word === "'" ? "\\'" : `'${word.replaceAll("'", '')}'`));
}
