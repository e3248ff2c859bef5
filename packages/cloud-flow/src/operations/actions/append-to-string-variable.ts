import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { LONG_TEXT } from '../editors.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';
import { variableFields } from './variable-fields.ts';

export const appendToStringVariable = defineAction({
  id: 'append-to-string-variable',
  title: both('Append to string variable', 'An Zeichenfolgenvariable anfügen'),
  description: both('Puts text at the end of a variable that is a text.', 'Fügt einer Textvariablen am Ende Text hinzu.'),
  keywords: ['add', 'concat', 'text', 'line', 'hinzufügen', 'Zeile'],
  category: 'variable',
  icon: 'variable',
  template: { type: 'AppendToStringVariable', inputs: {} },
  fields: variableFields(both('Value', 'Wert'), { editor: LONG_TEXT }),
  outputs: NO_OUTPUTS,
});
