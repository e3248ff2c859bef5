import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { NUMBER } from '../editors.ts';
import { CHANGED_VARIABLE, variableFields } from './variable-fields.ts';

export const incrementVariable = defineAction({
  id: 'increment-variable',
  title: both('Increment variable', 'Variable erhöhen'),
  description: both('Adds a number to a variable that is a number.', 'Addiert eine Zahl zu einer Variablen, die eine Zahl ist.'),
  keywords: ['count', 'add', 'plus', 'counter', 'zählen', 'Zähler', 'hochzählen'],
  category: 'variable',
  icon: 'variable',
  template: { type: 'IncrementVariable', inputs: {} },
  fields: variableFields(both('Value', 'Wert'), { editor: NUMBER, schema: { type: 'number' }, default: 1 }),
  outputs: CHANGED_VARIABLE,
});
