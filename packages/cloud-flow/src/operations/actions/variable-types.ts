import { both } from '../bilingual.ts';
import { choice } from '../editors.ts';

/** The types of variables, in the spelling of the designer. */
export const VARIABLE_TYPE = choice([
  { value: 'string', label: both('Text', 'Zeichenfolge') },
  { value: 'integer', label: both('Whole number', 'Ganze Zahl') },
  { value: 'float', label: both('Decimal number', 'Dezimalzahl') },
  { value: 'boolean', label: both('Yes/no', 'Ja/Nein') },
  { value: 'array', label: both('Array', 'Array') },
  { value: 'object', label: both('Object', 'Objekt') },
]);
