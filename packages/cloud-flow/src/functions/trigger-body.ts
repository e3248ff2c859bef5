import { defineFunction } from '../expression/function-definition.ts';
import { bodyOf } from '../expression/values/action-record.ts';

export const triggerBody = defineFunction({
  name: 'triggerBody',
  help: 'Gives the body in the outputs of the trigger.',
  example: ["triggerBody()['text']", '"Ada"'],
  parameters: [],
  call: (_, host) => bodyOf(host.trigger()),
});
