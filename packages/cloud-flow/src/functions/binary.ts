import { anything } from '../expression/argument-kinds.ts';
import { BINARY, base64OfText, contentObject } from '../expression/content.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { required } from '../expression/parameter.ts';
import { textOf } from '../expression/text-of.ts';

export const binary = defineFunction({
  name: 'binary',
  help: 'Makes binary content of the text form of a value.',
  parameters: [required('value', anything)],
  call: ([value]) => {
    if (value === null) throw new ExpressionError("The function 'binary' expects a value, but the value given is null.");
    return contentObject(BINARY, base64OfText(textOf(value)));
  },
});
