import { bodyOf } from '../expression/action-record.ts';
import { defineFunction } from '../expression/function-definition.ts';

export const triggerBody = defineFunction({
  name: 'triggerBody',
  help: 'Gives the body in the outputs of the trigger.',
  parameters: [],
  call: (_, host) => bodyOf(host.trigger()),
});
