import { defineLazyFunction, nothing } from '../expression/function-definition.ts';
import { anything, boolean } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

const condition = required('expression', boolean);

export const ifFunction = defineLazyFunction({
  name: 'if',
  help: 'Gives the second value when the condition is true, else the third; only that one is evaluated.',
  example: ["if(greater(2, 1), 'yes', 'no')", '"yes"'],
  parameters: [condition, required('valueIfTrue', anything), required('valueIfFalse', anything)],
  call: ([test = nothing, whenTrue = nothing, whenFalse = nothing], host) =>
    condition.take([test(host)], 0, 'if') ? whenTrue(host) : whenFalse(host),
});
