import { anything } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const array = defineFunction({
  name: 'array',
  help: 'Makes an array of one value.',
  parameters: [required('value', anything)],
  call: ([value]) => [value],
});
