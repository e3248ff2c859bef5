import { defineLazyFunction } from '../expression/function-definition.ts';
import { boolean } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';

const condition = rest('expression', boolean);

export const and = defineLazyFunction({
  name: 'and',
  help: 'Tells whether all conditions are true; stops at the first that is not.',
  parameters: [condition],
  call: (args, host) => args.every((arg) => condition.take([arg(host)], 0, 'and')[0] === true),
});
