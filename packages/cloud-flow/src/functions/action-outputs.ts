import { actionNamed, outputsOf } from '../expression/action-record.ts';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const actionOutputs = defineFunction({
  name: 'actionOutputs',
  help: 'Gives the outputs of an action.',
  parameters: [required('actionName', text)],
  call: ([name], host) => outputsOf(actionNamed(name, 'actionOutputs', host)),
});
