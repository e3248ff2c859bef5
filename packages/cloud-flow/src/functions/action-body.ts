import { actionNamed, bodyOf } from '../expression/action-record.ts';
import { text } from '../expression/argument-kinds.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const actionBody = defineFunction({
  name: 'actionBody',
  help: 'Gives the body in the outputs of an action.',
  parameters: [required('actionName', text)],
  call: ([name], host) => bodyOf(actionNamed(name, 'actionBody', host)),
});
