import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed, bodyOf } from '../expression/values/action-record.ts';
import { formValues } from '../expression/values/form-data.ts';

export const formDataMultiValues = defineFunction({
  name: 'formDataMultiValues',
  help: 'Gives all values of a key in the form in the outputs of an action.',
  example: ["formDataMultiValues('Post_form', 'x')", '["1","2"]'],
  parameters: [required('actionName', text), required('key', text)],
  call: ([name, key], host) => formValues(bodyOf(actionNamed(name, 'formDataMultiValues', host)), key),
});
