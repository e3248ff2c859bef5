import type { FieldDescription } from '@tandem/protocol';
import { type Bilingual, both } from '../bilingual.ts';
import { VARIABLE } from '../editors.ts';
import { type FieldParts, required } from '../field.ts';
import { titled } from '../output-schemas.ts';

/** The variable that an action changes, and with what. */
export function variableFields(valueLabel: Bilingual, value: FieldParts): FieldDescription[] {
  const name = required('name', both('Name', 'Name'), {
    editor: VARIABLE,
    isLiteral: true,
    default: '',
    help: both('A variable that was initialized before.', 'Eine Variable, die zuvor initialisiert wurde.'),
  });
  return [name, required('value', valueLabel, value)];
}

/** `outputs(…)` of an action that says what the variable has become. */
export const CHANGED_VARIABLE = {
  type: 'object',
  properties: {
    body: {
      type: 'object',
      properties: {
        name: titled(both('Name', 'Name'), { type: 'string' }),
        value: titled(both('Value', 'Wert'), {}),
      },
    },
  },
};
