import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { areEqual } from '../expression/values/comparison.ts';

export const equals = defineFunction({
  name: 'equals',
  help: 'Tells whether two values are equal.',
  example: ['equals(1, 1.0)', 'true'],
  parameters: [required('left', anything), required('right', anything)],
  isDeep: true,
  call: ([left, right]) => areEqual(left, right),
});
