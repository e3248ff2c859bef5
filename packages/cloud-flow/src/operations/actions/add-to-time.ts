import { both } from '../bilingual.ts';
import { BASE_TIME, defineExpression, TIME_SPAN } from './define-expression.ts';

export const addToTime = defineExpression({
  id: 'add-to-time',
  title: both('Add to time', 'Zur Uhrzeit addieren'),
  description: both('Moves a time into the future.', 'Verschiebt eine Zeit in die Zukunft.'),
  keywords: ['later', 'plus', 'days', 'später', 'Tage'],
  category: 'date-time',
  icon: 'date-time',
  expressionKind: 'AddToTime',
  resultTitle: both('Calculated time', 'Berechnete Uhrzeit'),
  fields: [BASE_TIME, ...TIME_SPAN],
});
