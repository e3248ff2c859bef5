import { defineLazyFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';

export const coalesce = defineLazyFunction({
  name: 'coalesce',
  help: 'Gives the first value that is not null; the ones behind it are not evaluated.',
  example: ["coalesce(null, 'a', 'b')", '"a"'],
  parameters: [rest('value', anything)],
  call: (args, host) => {
    for (const arg of args) {
      const value = arg(host);
      if (value !== null) return value;
    }
    return null;
  },
});
