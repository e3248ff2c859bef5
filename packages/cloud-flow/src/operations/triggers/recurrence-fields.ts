import type { FieldDescription } from '@tandem/protocol';
import { both } from '../bilingual.ts';
import { choice, DATE_TIME, NUMBER, TIME_ZONE } from '../editors.ts';
import { advanced, optional, required } from '../field.ts';

const FREQUENCY = choice([
  { value: 'Second', label: both('Second', 'Sekunde') },
  { value: 'Minute', label: both('Minute', 'Minute') },
  { value: 'Hour', label: both('Hour', 'Stunde') },
  { value: 'Day', label: both('Day', 'Tag') },
  { value: 'Week', label: both('Week', 'Woche') },
  { value: 'Month', label: both('Month', 'Monat') },
]);

/** How often a trigger works. @param frequency what a new card starts with */
export function intervalFields(frequency: 'Day' | 'Minute'): FieldDescription[] {
  return [
    required('interval', both('Interval', 'Intervall'), {
      path: ['recurrence', 'interval'],
      editor: NUMBER,
      isLiteral: true,
      schema: { type: 'integer', minimum: 1 },
      default: 1,
    }),
    required('frequency', both('Frequency', 'Häufigkeit'), {
      path: ['recurrence', 'frequency'],
      editor: FREQUENCY,
      isLiteral: true,
      default: frequency,
    }),
  ];
}

/** The clock that a schedule goes by, and when it begins. */
export const START_FIELDS: readonly FieldDescription[] = [
  optional('timeZone', both('Time zone', 'Zeitzone'), { path: ['recurrence', 'timeZone'], editor: TIME_ZONE, isLiteral: true }),
  advanced('startTime', both('Start time', 'Startzeit'), {
    path: ['recurrence', 'startTime'],
    editor: DATE_TIME,
    isLiteral: true,
    help: both('Such as 2030-01-31T08:00:00, in the time zone above.', 'Etwa 2030-01-31T08:00:00, in der Zeitzone darüber.'),
  }),
];
