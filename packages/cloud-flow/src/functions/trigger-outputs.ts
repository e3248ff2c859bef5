import { outputsOf } from '../expression/action-record.ts';
import { defineFunction } from '../expression/function-definition.ts';

export const triggerOutputs = defineFunction({
  name: 'triggerOutputs',
  help: 'Gives the outputs of the trigger.',
  parameters: [],
  call: (_, host) => outputsOf(host.trigger()),
});
