import { both } from '../bilingual.ts';
import { openChoice, TIME_ZONE } from '../editors.ts';
import { required } from '../field.ts';
import { BASE_TIME, defineExpression } from './define-expression.ts';

export const convertTimeZone = defineExpression({
  id: 'convert-time-zone',
  title: both('Convert time zone', 'Zeitzone konvertieren'),
  description: both(
    'Gives a time as the clock of another time zone shows it.',
    'Liefert eine Zeit so, wie die Uhr einer anderen Zeitzone sie zeigt.',
  ),
  keywords: ['utc', 'local', 'format', 'lokal', 'Ortszeit', 'Format'],
  category: 'date-time',
  icon: 'date-time',
  expressionKind: 'ConvertTimeZone',
  resultTitle: both('Converted time', 'Konvertierte Uhrzeit'),
  fields: [
    BASE_TIME,
    required('formatString', both('Time format', 'Zeitformat'), {
      editor: openChoice([
        { value: 'o', label: both('Round-trip: 2030-01-31T14:05:00.0000000', 'Roundtrip: 2030-01-31T14:05:00.0000000') },
        { value: 's', label: both('Sortable: 2030-01-31T14:05:00', 'Sortierbar: 2030-01-31T14:05:00') },
        { value: 'd', label: both('Short date', 'Kurzes Datum') },
        { value: 'D', label: both('Long date', 'Langes Datum') },
        { value: 't', label: both('Short time', 'Kurze Uhrzeit') },
        { value: 'g', label: both('Short date and time', 'Datum und Uhrzeit, kurz') },
        { value: 'f', label: both('Long date and short time', 'Langes Datum und kurze Uhrzeit') },
      ]),
      default: 'o',
    }),
    required('sourceTimeZone', both('Source time zone', 'Quellzeitzone'), { editor: TIME_ZONE, default: 'UTC' }),
    required('destinationTimeZone', both('Destination time zone', 'Zielzeitzone'), { editor: TIME_ZONE, default: 'UTC' }),
  ],
});
