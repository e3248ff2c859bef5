import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const result = defineFunction({
  name: 'result',
  help: 'Gives the records of the actions inside a scope or loop.',
  example: ["result('Try')[0]['status']", '"Failed"'],
  parameters: [required('scopedActionName', text)],
  call: ([name], host) =>
    found(host.result(name), () => `The function 'result' refers to '${name}', which is no scope or loop that has run here.`),
});
