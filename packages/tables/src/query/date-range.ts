const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds since 1970 UTC: from `from` on, before `to`. */
export interface DateRange {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The times that a date operator of FetchXML means. Days begin at midnight in UTC, weeks on Sunday; the fiscal year is the calendar
 * year and its periods are quarters, as in a new organization of the original.
 *
 * @param value the number of `…-x-…` or the day of `on…`, as a number or as milliseconds
 * @returns undefined when the operator is none of dates
 */
export function dateRange(operator: string, value: number, now: number): DateRange | undefined {
  return fixedRange(operator, now) ?? dayRange(operator, value) ?? countedRange(operator, value, now);
}

function fixedRange(operator: string, now: number): DateRange | undefined {
  const today = startOfDay(now);
  switch (operator) {
    case 'today':
      return { from: today, to: today + DAY };
    case 'yesterday':
      return { from: today - DAY, to: today };
    case 'tomorrow':
      return { from: today + DAY, to: today + 2 * DAY };
    case 'last-seven-days':
      return { from: today - 7 * DAY, to: today + DAY };
    case 'next-seven-days':
      return { from: today, to: today + 8 * DAY };
    default:
      return periodRange(operator, now);
  }
}

const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function periodRange(operator: string, now: number): DateRange | undefined {
  const [, which = '', period = ''] = /^(last|this|next)-(week|month|year|fiscal-year|fiscal-period)$/.exec(operator) ?? [];
  const step = WHICH[which];
  if (step === undefined) return undefined;
  if (period === 'week') {
    const sunday = startOfDay(now) - new Date(now).getUTCDay() * DAY + step * 7 * DAY;
    return { from: sunday, to: sunday + 7 * DAY };
  }
  const months = { month: 1, 'fiscal-period': 3 }[period] ?? 12;
  const first = Math.floor(monthOf(now) / months) * months + step * months;
  return { from: monthStart(first), to: monthStart(first + months) };
}

function dayRange(operator: string, value: number): DateRange | undefined {
  const day = startOfDay(value);
  switch (operator) {
    case 'on':
    case 'not-on':
      return { from: day, to: day + DAY };
    case 'on-or-after':
      return { from: day };
    case 'on-or-before':
      return { to: day + DAY };
    default:
      return undefined;
  }
}

function countedRange(operator: string, value: number, now: number): DateRange | undefined {
  const [, which, unit = ''] = /^(last|next|olderthan)-x-(minutes|hours|days|weeks|months|years)$/.exec(operator) ?? [];
  if (which === 'last') return { from: shifted(now, unit, -value), to: now };
  if (which === 'next') return { from: now, to: unit === 'hours' ? shifted(now, unit, value) : shifted(now, unit, value) + DAY };
  return which === undefined ? undefined : { to: shifted(now, unit, -value) };
}

/** Hours and minutes are counted from now, everything longer from the beginning of today. */
function shifted(now: number, unit: string, count: number): number {
  const short = { minutes: 60_000, hours: HOUR }[unit];
  if (short !== undefined) return now + count * short;
  const today = startOfDay(now);
  const days = { days: 1, weeks: 7 }[unit];
  if (days !== undefined) return today + count * days * DAY;
  return addMonths(today, unit === 'years' ? 12 * count : count);
}

function startOfDay(ms: number): number {
  return Math.floor(ms / DAY) * DAY;
}

function monthOf(ms: number): number {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
}

/** The same day of another month, or its last one. */
function addMonths(day: number, count: number): number {
  const month = monthOf(day) + count;
  const lastDay = (monthStart(month + 1) - monthStart(month)) / DAY;
  return monthStart(month) + (Math.min(new Date(day).getUTCDate(), lastDay) - 1) * DAY;
}
