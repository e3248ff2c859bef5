import { defineLazyFunction } from '../expression/function-definition.ts';
import { boolean } from '../expression/signature/argument-kinds.ts';
import { rest, takeArgument } from '../expression/signature/parameter.ts';

export const or = defineLazyFunction({
  name: 'or',
  help: 'Tells whether any condition is true; stops at the first that is.',
  example: ['or(false, true)', 'true'],
  parameters: [rest('expression', boolean)],
  call: (args, host) =>
    args.some((arg, index) => takeArgument({ name: 'expression', kind: boolean, functionName: 'or', position: index + 1 }, arg(host))),
});
