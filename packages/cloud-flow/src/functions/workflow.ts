import { defineFunction } from '../expression/function-definition.ts';

export const workflow = defineFunction({
  name: 'workflow',
  help: 'Gives the flow and the run: id, name, tags and run.',
  example: ["workflow()['run']['name']", '"0858"'],
  parameters: [],
  call: (_, host) => host.workflow(),
});
