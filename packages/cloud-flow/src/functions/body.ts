import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed, bodyOf } from '../expression/values/action-record.ts';

export const body = defineFunction({
  name: 'body',
  help: 'Gives the body in the outputs of an action.',
  example: ["body('List_rows')?['value'][0]?['id']", '1'],
  parameters: [required('actionName', text)],
  call: ([name], host) => bodyOf(actionNamed(name, 'body', host)),
});
