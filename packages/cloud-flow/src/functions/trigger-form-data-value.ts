import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { bodyOf } from '../expression/values/action-record.ts';
import { onlyFormValue } from '../expression/values/form-data.ts';

export const triggerFormDataValue = defineFunction({
  name: 'triggerFormDataValue',
  help: 'Gives the one value of a key in the form that the trigger received; null when there is none.',
  example: ["triggerFormDataValue('Subject')", '"Hello world"'],
  parameters: [required('key', text)],
  call: ([key], host) => onlyFormValue(bodyOf(host.trigger()), key, 'triggerFormDataValue'),
});
