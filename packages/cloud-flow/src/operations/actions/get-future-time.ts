import { both } from '../bilingual.ts';
import { defineExpression, TIME_SPAN } from './define-expression.ts';

export const getFutureTime = defineExpression({
  id: 'get-future-time',
  title: both('Get future time', 'Zukünftige Uhrzeit abrufen'),
  description: both('Gives the time that is a span away from now.', 'Liefert die Zeit, die um eine Spanne nach jetzt liegt.'),
  keywords: ['later', 'from now', 'tomorrow', 'später', 'morgen'],
  category: 'date-time',
  icon: 'date-time',
  expressionKind: 'GetFutureTime',
  resultTitle: both('Future time', 'Zukünftige Uhrzeit'),
  fields: [...TIME_SPAN],
});
