import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { base64OfText, contentOf } from '../expression/values/content.ts';

export const base64 = defineFunction({
  name: 'base64',
  help: 'Turns a text into Base64.',
  parameters: [required('value', anything)],
  call: ([value]) => {
    const content = contentOf(value);
    if (content !== undefined) return content.content;
    if (typeof value === 'string') return base64OfText(value);
    throw new ExpressionError(
      `The function 'base64' expects its parameter to be a string or content, but the value given is ${describeKind(value)}.`,
    );
  },
});
