import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const array = defineFunction({
  name: 'array',
  help: 'Makes an array of one value.',
  example: ["array('a')", '["a"]'],
  parameters: [required('value', anything)],
  call: ([value]) => [value],
});
