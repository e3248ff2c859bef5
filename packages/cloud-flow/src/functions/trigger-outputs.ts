import { defineFunction } from '../expression/function-definition.ts';
import { outputsOf } from '../expression/values/action-record.ts';

export const triggerOutputs = defineFunction({
  name: 'triggerOutputs',
  help: 'Gives the outputs of the trigger.',
  example: ["triggerOutputs()?['body/text']", '"Ada"'],
  parameters: [],
  call: (_, host) => outputsOf(host.trigger()),
});
