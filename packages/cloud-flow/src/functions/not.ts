import { boolean } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const not = defineFunction({
  name: 'not',
  help: 'Turns true into false and false into true.',
  parameters: [required('expression', boolean)],
  call: ([value]) => !value,
});
