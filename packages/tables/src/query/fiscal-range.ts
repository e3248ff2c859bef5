import type { DateRange } from './date-range.ts';

const MONTHS_IN_PERIOD = 3;
const PERIODS = 12 / MONTHS_IN_PERIOD;
const MOST = 999;

/**
 * The times that a fiscal operator with numbers means. The fiscal year is the calendar year in UTC and its periods are quarters;
 * `last-x-…` are whole ones before that of now, `next-x-…` whole ones after it.
 *
 * @param values in the order of the operator: a count, a year, or a period from 1 and its year
 * @returns undefined when it is no such operator, or the numbers are none that it takes
 */
export function fiscalRange(operator: string, values: readonly number[], now: number): DateRange | undefined {
  const [first = Number.NaN, second = Number.NaN] = values;
  const [, which, unit] = /^(last|next)-x-fiscal-(years|periods)$/.exec(operator) ?? [];
  if (which !== undefined)
    return countedRange(now, { isNext: which === 'next', months: unit === 'years' ? 12 : MONTHS_IN_PERIOD, count: first });
  if (operator === 'in-fiscal-year') return isYear(first) ? months(first * 12, 12) : undefined;
  const [, side] = /^in(-or-before|-or-after|)-fiscal-period-and-year$/.exec(operator) ?? [];
  if (side === undefined || !isFiscalPeriod(first) || !isYear(second)) return undefined;
  const { from, to } = months(second * 12 + (first - 1) * MONTHS_IN_PERIOD, MONTHS_IN_PERIOD);
  return { '-or-before': { to }, '-or-after': { from } }[side] ?? { from, to };
}

/** The period of `in-fiscal-period`, which is in every year. */
export function isFiscalPeriod(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= PERIODS;
}

/** @param ms since 1970 */
export function fiscalPeriodOf(ms: number): number {
  return Math.floor(new Date(ms).getUTCMonth() / MONTHS_IN_PERIOD) + 1;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1753 && value <= 9999;
}

interface Counted {
  readonly isNext: boolean;
  readonly months: number;
  readonly count: number;
}

function countedRange(now: number, { isNext, months: length, count }: Counted): DateRange | undefined {
  if (!Number.isInteger(count) || count < 1 || count > MOST) return undefined;
  const date = new Date(now);
  const current = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / length) * length;
  return months(isNext ? current + length : current - count * length, count * length);
}

/** @param first counted from the year 0 */
function months(first: number, count: number): { readonly from: number; readonly to: number } {
  return { from: monthStart(first), to: monthStart(first + count) };
}

function monthStart(month: number): number {
  return Date.UTC(1900, month - 1900 * 12, 1);
}
