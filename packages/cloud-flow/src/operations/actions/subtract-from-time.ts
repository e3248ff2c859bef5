import { both } from '../bilingual.ts';
import { BASE_TIME, defineExpression, TIME_SPAN } from './define-expression.ts';

export const subtractFromTime = defineExpression({
  id: 'subtract-from-time',
  title: both('Subtract from time', 'Von Uhrzeit subtrahieren'),
  description: both('Moves a time into the past.', 'Verschiebt eine Zeit in die Vergangenheit.'),
  keywords: ['earlier', 'minus', 'days', 'früher', 'Tage'],
  category: 'date-time',
  icon: 'date-time',
  expressionKind: 'SubtractFromTime',
  resultTitle: both('Calculated time', 'Berechnete Uhrzeit'),
  fields: [BASE_TIME, ...TIME_SPAN],
});
