import type { FieldDescription } from '@tandem/protocol';
import { both } from '../bilingual.ts';
import { choices, type Option } from '../editors.ts';
import { optional } from '../field.ts';

function numbers(from: number, to: number): Option[] {
  const values = Array.from({ length: to - from + 1 }, (_, index) => from + index);
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
    editor: choices([...numbers(1, 31), { value: -1, label: both('Last day', 'Letzter Tag') }]),
    isLiteral: true,
    help: both(
      'For a frequency of months. A month that has no such day is left out.',
      'Bei einer Häufigkeit in Monaten. Ein Monat ohne diesen Tag wird ausgelassen.',
    ),
  }),
  optional('monthlyOccurrences', both('On these weekdays of the month', 'An diesen Wochentagen des Monats'), {
    path: ['recurrence', 'schedule', 'monthlyOccurrences'],
    editor: { kind: 'month-occurrences' },
    isLiteral: true,
    help: both('For a frequency of months, such as the second Friday.', 'Bei einer Häufigkeit in Monaten, etwa der zweite Freitag.'),
  }),
  optional('hours', both('At these hours', 'Zu diesen Stunden'), {
    path: ['recurrence', 'schedule', 'hours'],
    editor: choices(numbers(0, 23)),
    isLiteral: true,
    placeholder: both('0 to 23', '0 bis 23'),
    help: both(
      'For days, weeks and months, from 0 to 23: 0 is midnight, 13 is one in the afternoon.',
      'Bei Tagen, Wochen und Monaten, von 0 bis 23: 0 ist Mitternacht, 13 ist 13 Uhr.',
    ),
  }),
  optional('minutes', both('At these minutes', 'Zu diesen Minuten'), {
    path: ['recurrence', 'schedule', 'minutes'],
    editor: { kind: 'numbers', minimum: 0, maximum: 59 },
    isLiteral: true,
    placeholder: both('0 to 59, such as 0, 30', '0 bis 59, etwa 0, 30'),
    help: both(
      'From 0 to 59, with commas between them: minutes after each of the hours.',
      'Von 0 bis 59, durch Kommas getrennt: Minuten nach jeder der Stunden.',
    ),
  }),
];
