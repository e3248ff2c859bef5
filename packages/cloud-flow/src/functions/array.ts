import { anything } from '../expression/signature/argument-kinds.ts';
import { defineFunction } from '../expression/signature/function-definition.ts';
import { required } from '../expression/signature/parameter.ts';

export const array = defineFunction({
  name: 'array',
  help: 'Makes an array of one value.',
  parameters: [required('value', anything)],
  call: ([value]) => [value],
});
