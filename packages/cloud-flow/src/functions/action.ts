import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';

export const action = defineFunction({
  name: 'action',
  help: 'Gives the record of the present action.',
  example: ["action()['name']", '"Compose"'],
  parameters: [],
  call: (_, host) => found(host.currentAction(), () => "The function 'action' can only be used inside an action."),
});
