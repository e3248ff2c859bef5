import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { textOf } from '../expression/values/text-of.ts';

export const string = defineFunction({
  name: 'string',
  help: 'Gives the text form of a value.',
  example: ['string(createArray(1, true))', '"[1,true]"'],
  parameters: [required('value', anything)],
  isDeep: true,
  call: ([value]) => textOf(value),
});
