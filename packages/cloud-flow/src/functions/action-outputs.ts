import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed, outputsOf } from '../expression/values/action-record.ts';

export const actionOutputs = defineFunction({
  name: 'actionOutputs',
  help: 'Gives the outputs of an action.',
  example: ["actionOutputs('List_rows')?['statusCode']", '200'],
  parameters: [required('actionName', text)],
  call: ([name], host) => outputsOf(actionNamed(name, 'actionOutputs', host)),
});
