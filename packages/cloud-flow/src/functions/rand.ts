import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { integer } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const rand = defineFunction({
  name: 'rand',
  help: 'Gives a random integer from a minimum on and below a maximum.',
  example: ['rand(1, 7)', '4'],
  parameters: [required('minValue', integer), required('maxValue', integer)],
  call: ([min, max], host) => {
    if (max <= min) throw new ExpressionError("The parameter 'maxValue' of 'rand' must be greater than 'minValue'.");
    return min + Math.floor(host.random() * (max - min));
  },
});
