import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { decodeBase64 } from '../expression/values/base64.ts';
import { decodeUtf8 } from '../expression/values/content.ts';

export const base64ToString = defineFunction({
  name: 'base64ToString',
  help: 'Turns Base64 back into text.',
  example: ["base64ToString('aGVsbG8=')", '"hello"'],
  parameters: [required('value', text)],
  call: ([value]) => {
    const bytes = decodeBase64(value);
    if (bytes !== undefined) return decodeUtf8(bytes);
    throw new ExpressionError("The function 'base64ToString' expects Base64 text, but the string given is none.");
  },
});
