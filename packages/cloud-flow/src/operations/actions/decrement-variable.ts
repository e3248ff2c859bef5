import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { NUMBER } from '../editors.ts';
import { CHANGED_VARIABLE, variableFields } from './variable-fields.ts';

export const decrementVariable = defineAction({
  id: 'decrement-variable',
  title: both('Decrement variable', 'Variable verringern'),
  description: both(
    'Subtracts a number from a variable that is a number.',
    'Subtrahiert eine Zahl von einer Variablen, die eine Zahl ist.',
  ),
  keywords: ['count', 'subtract', 'minus', 'counter', 'zählen', 'Zähler', 'herunterzählen'],
  category: 'variable',
  icon: 'variable',
  template: { type: 'DecrementVariable', inputs: {} },
  fields: variableFields(both('Value', 'Wert'), { editor: NUMBER, schema: { type: 'number' }, default: 1 }),
  outputs: CHANGED_VARIABLE,
});
