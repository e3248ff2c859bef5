import { both } from '../bilingual.ts';
import { defineTrigger } from '../define-operation.ts';
import { TEXT } from '../editors.ts';
import { advanced } from '../field.ts';
import { titled } from '../output-schemas.ts';
import { intervalFields, START_FIELDS } from './recurrence-fields.ts';

export const slidingWindow = defineTrigger({
  id: 'sliding-window',
  title: both('Sliding Window', 'Gleitendes Fenster'),
  description: both(
    'Starts the flow for each span of time in a row, also for spans that were missed.',
    'Startet den Flow für jede Zeitspanne einer Folge, auch für verpasste.',
  ),
  keywords: ['schedule', 'timer', 'window', 'catch up', 'Zeitplan', 'Fenster'],
  category: 'schedule',
  icon: 'schedule',
  template: { type: 'SlidingWindow', inputs: {}, recurrence: {} },
  fields: [
    ...intervalFields('Day'),
    ...START_FIELDS,
    advanced('delay', both('Delay', 'Verzögerung'), {
      editor: TEXT,
      isLiteral: true,
      help: both('How long each start waits, such as PT1H.', 'Wie lange jeder Start wartet, etwa PT1H.'),
    }),
  ],
  outputs: {
    type: 'object',
    properties: {
      windowStartTime: titled(both('Window start time', 'Anfang des Fensters'), { type: 'string' }),
      windowEndTime: titled(both('Window end time', 'Ende des Fensters'), { type: 'string' }),
    },
  },
  canRun: true,
});
