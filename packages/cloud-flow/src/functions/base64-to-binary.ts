import { text } from '../expression/argument-kinds.ts';
import { decodeBase64 } from '../expression/base64.ts';
import { BINARY, contentObject } from '../expression/content.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const base64ToBinary = defineFunction({
  name: 'base64ToBinary',
  help: 'Makes binary content of Base64.',
  parameters: [required('value', text)],
  call: ([value]) => {
    if (decodeBase64(value) !== undefined) return contentObject(BINARY, value);
    throw new ExpressionError("The function 'base64ToBinary' expects Base64 text, but the string given is none.");
  },
});
