const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const BYTE_UNITS = ['kB', 'MB', 'GB', 'TB'] as const;
const BYTE_STEP = 1000;
const MOMENT = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', second: '2-digit' } as const;

/** How one language and region writes what is not words. */
export interface Formats {
  /** `12,345.6` */
  number(value: number): string;
  /** `98.2 %` of a share from 0 to 1. */
  percent(share: number): string;
  /** `1.2 MB`, in steps of 1000. */
  bytes(count: number): string;
  /** `3.2 s`, `2 min 5 s`, `30 min`, `1 d 4 h`: at most two units. */
  duration(ms: number): string;
  /**
   * A moment in the time zone of the reader; the year only when it is another one than that of `now`.
   *
   * @param at milliseconds since 1970
   */
  moment(at: number, options: MomentOptions): string;
  /** Hours, minutes and seconds of the reader's day. */
  clock(at: number): string;
  /** Month and day, where the year is plain. */
  day(at: number): string;
  /** Hour and minute. */
  hour(at: number): string;
  /** Year, month and day. */
  date(at: number): string;
  /** `5 minutes ago`, `tomorrow`. */
  relative(at: number, now: number): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
}

export interface MomentOptions {
  readonly now: number;
  /** With milliseconds, where things follow one another within a second. */
  readonly isExact?: boolean;
  /** With the year, whatever year it is. */
  readonly isFull?: boolean;
}

/** @param locale a BCP 47 tag, such as `en-GB` */
export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const moments = momentFormats(locale);
  const date = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes: (count) => printBytes(count, number, tenths),
    duration: (ms) => printDuration(ms, tenths),
    moment: (at, { now, isExact = false, isFull = false }) => {
      const hasYear = isFull || new Date(at).getFullYear() !== new Date(now).getFullYear();
      return moments[isExact ? 'exact' : 'plain'][hasYear ? 'withYear' : 'short'].format(at);
    },
    clock: (at) => clock.format(at),
    day: (at) => day.format(at),
    hour: (at) => hour.format(at),
    date: (at) => date.format(at),
    relative: (at, now) => printRelative(at - now, relative),
    list: (items) => list.format(items),
  };
}

function momentFormats(locale: string) {
  const exact = { ...MOMENT, fractionalSecondDigits: 3 } as const;
  const both = (options: Intl.DateTimeFormatOptions) => ({
    short: new Intl.DateTimeFormat(locale, options),
    withYear: new Intl.DateTimeFormat(locale, { ...options, year: 'numeric' }),
  });
  return { plain: both(MOMENT), exact: both(exact) };
}

/** The unit signs are those of the SI, the same in every language. */
function printDuration(ms: number, tenths: Intl.NumberFormat): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < SECOND_MS) return `${whole} ms`;
  if (whole < MINUTE_MS) return `${tenths.format(whole / SECOND_MS)} s`;
  if (whole < HOUR_MS) return twoUnits(whole, [MINUTE_MS, 'min'], [SECOND_MS, 's']);
  if (whole < DAY_MS) return twoUnits(whole, [HOUR_MS, 'h'], [MINUTE_MS, 'min']);
  return twoUnits(whole, [DAY_MS, 'd'], [HOUR_MS, 'h']);
}

type TimeUnit = readonly [ms: number, sign: string];

/** The smaller unit is left out where there is none of it. */
function twoUnits(ms: number, [large, largeSign]: TimeUnit, [small, smallSign]: TimeUnit): string {
  const rest = Math.floor((ms % large) / small);
  const whole = `${Math.floor(ms / large)} ${largeSign}`;
  return rest === 0 ? whole : `${whole} ${rest} ${smallSign}`;
}

function printBytes(count: number, number: Intl.NumberFormat, tenths: Intl.NumberFormat): string {
  if (count < BYTE_STEP) return `${number.format(count)} B`;
  const step = Math.min(BYTE_UNITS.length, Math.floor(Math.log10(count) / 3));
  return `${tenths.format(count / BYTE_STEP ** step)} ${BYTE_UNITS[step - 1] ?? 'TB'}`;
}

function printRelative(ms: number, relative: Intl.RelativeTimeFormat): string {
  const distance = Math.abs(ms);
  if (distance < MINUTE_MS) return relative.format(Math.round(ms / SECOND_MS), 'second');
  if (distance < HOUR_MS) return relative.format(Math.round(ms / MINUTE_MS), 'minute');
  if (distance < DAY_MS) return relative.format(Math.round(ms / HOUR_MS), 'hour');
  return relative.format(Math.round(ms / DAY_MS), 'day');
}
