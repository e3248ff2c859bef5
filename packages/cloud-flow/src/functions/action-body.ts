import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed, bodyOf } from '../expression/values/action-record.ts';

export const actionBody = defineFunction({
  name: 'actionBody',
  help: 'Gives the body in the outputs of an action.',
  example: ["actionBody('List_rows')?['@odata.count']", '2'],
  parameters: [required('actionName', text)],
  call: ([name], host) => bodyOf(actionNamed(name, 'actionBody', host)),
});
