import { actionNamed } from '../expression/action-record.ts';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const actions = defineFunction({
  name: 'actions',
  help: 'Gives the record of an action: its inputs, outputs, status and times.',
  parameters: [required('actionName', text)],
  call: ([name], host) => actionNamed(name, 'actions', host),
});
