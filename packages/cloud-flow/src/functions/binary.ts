import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { BINARY, base64OfText, contentObject } from '../expression/values/content.ts';
import { textOf } from '../expression/values/text-of.ts';

export const binary = defineFunction({
  name: 'binary',
  help: 'Makes binary content of the text form of a value.',
  parameters: [required('value', anything)],
  call: ([value]) => {
    if (value === null) throw new ExpressionError("The function 'binary' expects a value, but the value given is null.");
    return contentObject(BINARY, base64OfText(textOf(value)));
  },
});
