import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { decodeBase64 } from '../expression/values/base64.ts';
import { BINARY, contentObject } from '../expression/values/content.ts';

export const base64ToBinary = defineFunction({
  name: 'base64ToBinary',
  help: 'Makes binary content of Base64.',
  example: ["base64ToBinary('aGVsbG8=')", '{"$content-type":"application/octet-stream","$content":"aGVsbG8="}'],
  parameters: [required('value', text)],
  call: ([value]) => {
    if (decodeBase64(value) !== undefined) return contentObject(BINARY, value);
    throw new ExpressionError("The function 'base64ToBinary' expects Base64 text, but the string given is none.");
  },
});
