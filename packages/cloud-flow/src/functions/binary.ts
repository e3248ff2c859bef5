import { defineFunction } from '../expression/function-definition.ts';
import { something } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { BINARY, base64OfText, contentObject, contentOf } from '../expression/values/content.ts';
import { textOf } from '../expression/values/text-of.ts';

export const binary = defineFunction({
  name: 'binary',
  help: 'Makes binary content of other content, or of the text form of a value.',
  example: ["binary('hello')", '{"$content-type":"application/octet-stream","$content":"aGVsbG8="}'],
  parameters: [required('value', something)],
  isDeep: true,
  call: ([value]) => contentObject(BINARY, contentOf(value)?.content ?? base64OfText(textOf(value))),
});
