import { defineFunction } from '../expression/function-definition.ts';
import { integer } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { bodyOf } from '../expression/values/action-record.ts';
import { partBody } from '../expression/values/multipart.ts';

export const triggerMultipartBody = defineFunction({
  name: 'triggerMultipartBody',
  help: 'Gives the body of one part of what the trigger received, counted from 0.',
  example: ['triggerMultipartBody(0)', '"first"'],
  parameters: [required('index', integer)],
  call: ([index], host) => partBody(bodyOf(host.trigger()), index, 'triggerMultipartBody'),
});
