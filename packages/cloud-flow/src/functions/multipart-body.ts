import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { actionNamed, bodyOf } from '../expression/values/action-record.ts';
import { partBody } from '../expression/values/multipart.ts';

export const multipartBody = defineFunction({
  name: 'multipartBody',
  help: 'Gives the body of one part in the outputs of an action, counted from 0.',
  example: ["multipartBody('Post_parts', 0)", '"hi"'],
  parameters: [required('actionName', text), required('index', integer)],
  call: ([name, index], host) => partBody(bodyOf(actionNamed(name, 'multipartBody', host)), index, 'multipartBody'),
});
