import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { CONDITION } from '../editors.ts';
import { required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const condition = defineAction({
  id: 'condition',
  title: both('Condition', 'Bedingung'),
  description: both(
    'Compares values and goes on in one of two branches: if true, or if false.',
    'Vergleicht Werte und macht in einem von zwei Zweigen weiter: wenn wahr oder wenn falsch.',
  ),
  keywords: ['if', 'else', 'branch', 'compare', 'wenn', 'sonst', 'Zweig', 'vergleichen'],
  category: 'control',
  icon: 'condition',
  template: { type: 'If', actions: {}, else: { actions: {} } },
  fields: [
    required('expression', both('Condition expression', 'Bedingungsausdruck'), {
      path: ['expression'],
      editor: CONDITION,
      default: { and: [{ equals: ['', ''] }] },
    }),
  ],
  outputs: NO_OUTPUTS,
  container: 'if',
});
