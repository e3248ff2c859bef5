import type { FieldDescription } from '@tandem/protocol';
import { both } from '../bilingual.ts';
import { choices, type Option } from '../editors.ts';
import { optional } from '../field.ts';

function numbers(from: number, to: number, step = 1): Option[] {
  const values = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return values.map((value) => ({ value, label: both(String(value), String(value)) }));
}

const WEEK_DAYS: readonly Option[] = [
  { value: 'Monday', label: both('Monday', 'Montag') },
  { value: 'Tuesday', label: both('Tuesday', 'Dienstag') },
  { value: 'Wednesday', label: both('Wednesday', 'Mittwoch') },
  { value: 'Thursday', label: both('Thursday', 'Donnerstag') },
  { value: 'Friday', label: both('Friday', 'Freitag') },
  { value: 'Saturday', label: both('Saturday', 'Samstag') },
  { value: 'Sunday', label: both('Sunday', 'Sonntag') },
];

/** The days, hours and minutes of a schedule; what is empty follows from the start time. */
export const SCHEDULE_FIELDS: readonly FieldDescription[] = [
  optional('weekDays', both('On these days', 'An diesen Tagen'), {
    path: ['recurrence', 'schedule', 'weekDays'],
    editor: choices(WEEK_DAYS),
    isLiteral: true,
    help: both('For a frequency of weeks.', 'Bei einer Häufigkeit in Wochen.'),
  }),
  optional('monthDays', both('On these days of the month', 'An diesen Tagen des Monats'), {
    path: ['recurrence', 'schedule', 'monthDays'],
    editor: choices(numbers(1, 31)),
    isLiteral: true,
    help: both('For a frequency of months.', 'Bei einer Häufigkeit in Monaten.'),
  }),
  optional('hours', both('At these hours', 'Zu diesen Stunden'), {
    path: ['recurrence', 'schedule', 'hours'],
    editor: choices(numbers(0, 23)),
    isLiteral: true,
    help: both('For days and weeks: 0 is midnight, 13 is one in the afternoon.', 'Bei Tagen und Wochen: 0 ist Mitternacht, 13 ist 13 Uhr.'),
  }),
  optional('minutes', both('At these minutes', 'Zu diesen Minuten'), {
    path: ['recurrence', 'schedule', 'minutes'],
    editor: choices(numbers(0, 55, 5)),
    isLiteral: true,
    help: both('For days and weeks: minutes after each of the hours.', 'Bei Tagen und Wochen: Minuten nach jeder der Stunden.'),
  }),
];
