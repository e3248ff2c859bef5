import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed, bodyOf } from '../expression/values/action-record.ts';
import { onlyFormValue } from '../expression/values/form-data.ts';

export const formDataValue = defineFunction({
  name: 'formDataValue',
  help: 'Gives the one value of a key in the form in the outputs of an action; null when there is none.',
  example: ["formDataValue('Post_parts', 'note')", '"hi"'],
  parameters: [required('actionName', text), required('key', text)],
  call: ([name, key], host) => onlyFormValue(bodyOf(actionNamed(name, 'formDataValue', host)), key, 'formDataValue'),
});
