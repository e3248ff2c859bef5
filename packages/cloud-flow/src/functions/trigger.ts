import { defineFunction } from '../expression/function-definition.ts';

export const trigger = defineFunction({
  name: 'trigger',
  help: 'Gives the record of the trigger.',
  example: ["trigger()['name']", '"manual"'],
  parameters: [],
  call: (_, host) => host.trigger(),
});
