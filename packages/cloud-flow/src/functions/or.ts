import { defineLazyFunction } from '../expression/function-definition.ts';
import { boolean } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';

const condition = rest('expression', boolean);

export const or = defineLazyFunction({
  name: 'or',
  help: 'Tells whether any condition is true; stops at the first that is.',
  parameters: [condition],
  call: (args, host) => args.some((arg) => condition.take([arg(host)], 0, 'or')[0] === true),
});
