import { defineLazyFunction } from '../expression/function-definition.ts';
import { boolean } from '../expression/signature/argument-kinds.ts';
import { rest, takeArgument } from '../expression/signature/parameter.ts';

export const and = defineLazyFunction({
  name: 'and',
  help: 'Tells whether all conditions are true; stops at the first that is not.',
  example: ['and(true, greater(2, 1))', 'true'],
  parameters: [rest('expression', boolean)],
  call: (args, host) =>
    args.every((arg, index) => takeArgument({ name: 'expression', kind: boolean, functionName: 'and', position: index + 1 }, arg(host))),
});
