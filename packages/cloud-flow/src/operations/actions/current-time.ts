import { both } from '../bilingual.ts';
import { defineExpression } from './define-expression.ts';

export const currentTime = defineExpression({
  id: 'current-time',
  title: both('Current time', 'Aktuelle Uhrzeit'),
  description: both('Gives the present time in UTC.', 'Liefert die jetzige Zeit in UTC.'),
  keywords: ['now', 'today', 'utcnow', 'jetzt', 'heute'],
  category: 'date-time',
  icon: 'date-time',
  expressionKind: 'CurrentTime',
  resultTitle: both('Current time', 'Aktuelle Uhrzeit'),
});
