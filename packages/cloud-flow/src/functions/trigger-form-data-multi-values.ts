import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { bodyOf } from '../expression/values/action-record.ts';
import { formValues } from '../expression/values/form-data.ts';

export const triggerFormDataMultiValues = defineFunction({
  name: 'triggerFormDataMultiValues',
  help: 'Gives all values of a key in the form that the trigger received.',
  example: ["triggerFormDataMultiValues('tag')", '["a","b"]'],
  parameters: [required('key', text)],
  call: ([key], host) => formValues(bodyOf(host.trigger()), key),
});
