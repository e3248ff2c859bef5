import { anything } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';
import { textOf } from '../expression/text-of.ts';

export const string = defineFunction({
  name: 'string',
  help: 'Gives the text form of a value.',
  parameters: [required('value', anything)],
  call: ([value]) => textOf(value),
});
