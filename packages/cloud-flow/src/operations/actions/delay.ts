import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { NUMBER } from '../editors.ts';
import { required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';
import { TIME_UNIT } from './time-units.ts';

export const delay = defineAction({
  id: 'delay',
  title: both('Delay', 'Verzögerung'),
  description: both(
    'Waits for a span of time, also over restarts of the server, before later actions run.',
    'Wartet eine Zeitspanne lang, auch über Neustarts des Servers hinweg, bevor spätere Aktionen laufen.',
  ),
  keywords: ['wait', 'pause', 'sleep', 'timer', 'warten', 'Pause'],
  category: 'schedule',
  icon: 'wait',
  template: { type: 'Wait', inputs: { interval: {} } },
  fields: [
    required('count', both('Count', 'Anzahl'), {
      path: ['inputs', 'interval', 'count'],
      editor: NUMBER,
      schema: { type: 'integer', minimum: 0 },
      default: 1,
    }),
    required('unit', both('Unit', 'Einheit'), { path: ['inputs', 'interval', 'unit'], editor: TIME_UNIT, default: 'Minute' }),
  ],
  outputs: NO_OUTPUTS,
  settings: ['timeout'],
});
