import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed } from '../expression/values/action-record.ts';

export const actions = defineFunction({
  name: 'actions',
  help: 'Gives the record of an action: its inputs, outputs, status and times.',
  example: ["actions('List_rows')['status']", '"Succeeded"'],
  parameters: [required('actionName', text)],
  call: ([name], host) => actionNamed(name, 'actions', host),
});
