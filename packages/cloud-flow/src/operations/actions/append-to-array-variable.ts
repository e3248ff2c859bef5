import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE } from '../editors.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';
import { variableFields } from './variable-fields.ts';

export const appendToArrayVariable = defineAction({
  id: 'append-to-array-variable',
  title: both('Append to array variable', 'An Arrayvariable anfügen'),
  description: both('Puts an item at the end of a variable that is an array.', 'Fügt einer Arrayvariablen am Ende ein Element hinzu.'),
  keywords: ['add', 'push', 'collect', 'list', 'hinzufügen', 'sammeln', 'Liste'],
  category: 'variable',
  icon: 'variable',
  template: { type: 'AppendToArrayVariable', inputs: {} },
  fields: variableFields(both('Value', 'Wert'), { editor: JSON_VALUE }),
  outputs: NO_OUTPUTS,
});
