import { both } from '../bilingual.ts';
import { defineExpression, TIME_SPAN } from './define-expression.ts';

export const getPastTime = defineExpression({
  id: 'get-past-time',
  title: both('Get past time', 'Vergangene Uhrzeit abrufen'),
  description: both('Gives the time that was a span before now.', 'Liefert die Zeit, die um eine Spanne vor jetzt liegt.'),
  keywords: ['ago', 'before', 'yesterday', 'früher', 'gestern'],
  category: 'date-time',
  icon: 'date-time',
  expressionKind: 'GetPastTime',
  resultTitle: both('Past time', 'Vergangene Uhrzeit'),
  fields: [...TIME_SPAN],
});
