import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { DATE_TIME } from '../editors.ts';
import { required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const delayUntil = defineAction({
  id: 'delay-until',
  title: both('Delay until', 'Verzögern bis'),
  description: both(
    'Waits until a point in time, also over restarts of the server; one that is over does not wait.',
    'Wartet bis zu einem Zeitpunkt, auch über Neustarts des Servers hinweg; liegt er zurück, wird nicht gewartet.',
  ),
  keywords: ['wait', 'date', 'timer', 'warten', 'Termin', 'Datum'],
  category: 'schedule',
  icon: 'wait',
  template: { type: 'Wait', inputs: { until: {} } },
  fields: [
    required('timestamp', both('Timestamp', 'Zeitstempel'), {
      path: ['inputs', 'until', 'timestamp'],
      editor: DATE_TIME,
      default: '',
      help: both('Such as 2030-01-31T08:00:00Z; a time without a zone is UTC.', 'Etwa 2030-01-31T08:00:00Z; ohne Zone gilt UTC.'),
    }),
  ],
  outputs: NO_OUTPUTS,
  settings: ['timeout'],
});
