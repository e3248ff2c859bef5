import { defineFunction } from '../expression/function-definition.ts';
import { textOrContent } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { base64OfText } from '../expression/values/content.ts';

export const base64 = defineFunction({
  name: 'base64',
  help: 'Turns a text or content into Base64.',
  example: ["base64('hello')", '"aGVsbG8="'],
  parameters: [required('value', textOrContent)],
  call: ([value]) => (typeof value === 'string' ? base64OfText(value) : value.content),
});
