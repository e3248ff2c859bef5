import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required, rest } from '../expression/signature/parameter.ts';
import { areEqual } from '../expression/values/comparison.ts';

export const equals = defineFunction({
  name: 'equals',
  help: 'Tells whether two values are equal.',
  example: ['equals(1, 1.0)', 'true'],
  parameters: [required('left', anything), rest('right', anything)],
  isDeep: true,
  call: ([left, others]) => others.every((right) => areEqual(left, right)),
});
