import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE, TEXT } from '../editors.ts';
import { optional, required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';
import { VARIABLE_TYPE } from './variable-types.ts';

const VARIABLE = ['inputs', 'variables', '0'];

export const initializeVariable = defineAction({
  id: 'initialize-variable',
  title: both('Initialize variable', 'Variable initialisieren'),
  description: both(
    'Makes a variable with a type and a first value. It stands at the top level of the flow, outside of conditions and loops.',
    'Legt eine Variable mit Typ und Anfangswert an. Sie steht auf der obersten Ebene des Flows, außerhalb von Bedingungen und Schleifen.',
  ),
  keywords: ['create', 'declare', 'define', 'anlegen', 'deklarieren'],
  category: 'variable',
  icon: 'variable',
  template: { type: 'InitializeVariable', inputs: { variables: [{}] } },
  fields: [
    required('name', both('Name', 'Name'), { path: [...VARIABLE, 'name'], editor: TEXT, isLiteral: true, default: '' }),
    required('type', both('Type', 'Typ'), { path: [...VARIABLE, 'type'], editor: VARIABLE_TYPE, isLiteral: true, default: 'string' }),
    optional('value', both('Value', 'Wert'), {
      path: [...VARIABLE, 'value'],
      editor: JSON_VALUE,
      help: both('The value with which the variable starts.', 'Der Wert, mit dem die Variable beginnt.'),
    }),
  ],
  outputs: NO_OUTPUTS,
});
