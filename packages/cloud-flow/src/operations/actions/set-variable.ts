import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE } from '../editors.ts';
import { CHANGED_VARIABLE, variableFields } from './variable-fields.ts';

export const setVariable = defineAction({
  id: 'set-variable',
  title: both('Set variable', 'Variable festlegen'),
  description: both('Gives a variable another value of its type.', 'Gibt einer Variablen einen anderen Wert ihres Typs.'),
  keywords: ['assign', 'change', 'update', 'zuweisen', 'ändern'],
  category: 'variable',
  icon: 'variable',
  template: { type: 'SetVariable', inputs: {} },
  fields: variableFields(both('Value', 'Wert'), { editor: JSON_VALUE }),
  outputs: CHANGED_VARIABLE,
});
