import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const variables = defineFunction({
  name: 'variables',
  help: 'Gives the value of a variable.',
  example: ["variables('Counter')", '5'],
  parameters: [required('variableName', text)],
  call: ([name], host) => found(host.variable(name), () => `The variable '${name}' is not there. Initialize it before this action.`),
});
