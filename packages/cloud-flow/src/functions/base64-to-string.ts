import { text } from '../expression/argument-kinds.ts';
import { decodeBase64 } from '../expression/base64.ts';
import { decodeUtf8 } from '../expression/content.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';

export const base64ToString = defineFunction({
  name: 'base64ToString',
  help: 'Turns Base64 back into text.',
  parameters: [required('value', text)],
  call: ([value]) => {
    const bytes = decodeBase64(value);
    if (bytes !== undefined) return decodeUtf8(bytes);
    throw new ExpressionError("The function 'base64ToString' expects Base64 text, but the string given is none.");
  },
});
