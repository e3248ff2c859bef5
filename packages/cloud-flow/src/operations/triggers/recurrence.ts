import { both } from '../bilingual.ts';
import { defineTrigger } from '../define-operation.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';
import { intervalFields, START_FIELDS } from './recurrence-fields.ts';
import { SCHEDULE_FIELDS } from './schedule-fields.ts';

export const recurrence = defineTrigger({
  id: 'recurrence',
  title: both('Recurrence', 'Wiederholung'),
  description: both('Starts the flow again and again, by a schedule.', 'Startet den Flow immer wieder nach einem Zeitplan.'),
  keywords: ['schedule', 'timer', 'cron', 'daily', 'every', 'Zeitplan', 'täglich', 'geplant', 'Serie'],
  category: 'schedule',
  icon: 'schedule',
  template: { type: 'Recurrence', recurrence: {} },
  fields: [...intervalFields('Day'), ...START_FIELDS, ...SCHEDULE_FIELDS],
  outputs: NO_OUTPUTS,
  canRun: true,
});
