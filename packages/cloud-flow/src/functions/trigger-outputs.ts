import { defineFunction } from '../expression/function-definition.ts';
import { outputsOf } from '../expression/values/action-record.ts';

export const triggerOutputs = defineFunction({
  name: 'triggerOutputs',
  help: 'Gives the outputs of the trigger.',
  parameters: [],
  call: (_, host) => outputsOf(host.trigger()),
});
