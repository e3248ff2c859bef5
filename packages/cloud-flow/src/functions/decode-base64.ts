import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { decodeBase64 } from '../expression/values/base64.ts';
import { decodeUtf8 } from '../expression/values/content.ts';

export const decodeBase64Function = defineFunction({
  name: 'decodeBase64',
  help: 'Turns Base64 back into text; the older name of base64ToString.',
  example: ["decodeBase64('aGVsbG8=')", '"hello"'],
  parameters: [required('value', text)],
  call: ([value]) => {
    const bytes = decodeBase64(value);
    if (bytes !== undefined) return decodeUtf8(bytes);
    throw new ExpressionError("The function 'decodeBase64' expects Base64 text, but the string given is none.");
  },
});
