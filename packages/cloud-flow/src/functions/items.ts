import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const items = defineFunction({
  name: 'items',
  help: 'Gives the item that a loop is at.',
  example: ["items('For_each')['name']", '"Bolt"'],
  parameters: [required('loopName', text)],
  call: ([name], host) => found(host.item(name), () => `The function 'items' refers to '${name}', which is no loop around this action.`),
});
