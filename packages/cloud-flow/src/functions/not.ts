import { defineFunction } from '../expression/function-definition.ts';
import { boolean } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const not = defineFunction({
  name: 'not',
  help: 'Turns true into false and false into true.',
  example: ['not(false)', 'true'],
  parameters: [required('expression', boolean)],
  call: ([value]) => !value,
});
