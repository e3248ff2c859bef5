import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';

export const item = defineFunction({
  name: 'item',
  help: 'Gives the item that the innermost loop or data operation is at.',
  example: ["item()['name']", '"Bolt"'],
  parameters: [],
  call: (_, host) => found(host.item(), () => "The function 'item' can only be used inside a loop or a data operation."),
});
