import type { Recurrence } from '@tandem/cloud-flow';
import type { Temporal } from 'temporal-polyfill';

type MonthRule = Pick<Recurrence, 'monthDays' | 'monthlyOccurrences' | 'weekDays'>;

/**
 * The days of one month that a schedule names, each once: by number, counted from the end when it is negative; by weekday and place,
 * such as the second Friday or the last one; or every such weekday. Days that the month does not have are left out.
 *
 * @param first the first day of the month
 * @param usualDay what counts when the schedule names no days
 */
export function daysOfMonth(rule: MonthRule, first: Temporal.PlainDate, usualDay: number): readonly Temporal.PlainDate[] {
  const { monthDays, monthlyOccurrences, weekDays } = rule;
  const length = first.daysInMonth;
  const named = [
    ...monthDays.map((day) => (day < 0 ? length + 1 + day : day)),
    ...monthlyOccurrences.map(({ weekDay, occurrence }) => weekdaysIn(first, weekDay).at(occurrence < 0 ? occurrence : occurrence - 1)),
  ];
  const hasNamed = monthDays.length > 0 || monthlyOccurrences.length > 0;
  const days = hasNamed ? named : weekDays.length > 0 ? weekDays.flatMap((weekDay) => weekdaysIn(first, weekDay)) : [usualDay];
  return [...new Set(days)].filter((day) => day !== undefined && day >= 1 && day <= length).map((day) => first.with({ day: day ?? 1 }));
}

/** The numbers of all days of the month that are this day of the week; 1 is Monday. */
function weekdaysIn(first: Temporal.PlainDate, weekDay: number): readonly number[] {
  const start = 1 + ((weekDay - first.dayOfWeek + 7) % 7);
  return Array.from({ length: Math.floor((first.daysInMonth - start) / 7) + 1 }, (_, week) => start + week * 7);
}
