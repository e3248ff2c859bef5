import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const replace = defineFunction({
  name: 'replace',
  help: 'Replaces every occurrence of a text, with regard to case.',
  parameters: [required('text', text), required('oldText', text), required('newText', text)],
  call: ([value, oldText, newText]) => {
    if (oldText === '') throw new ExpressionError("The parameter 'oldText' of 'replace' must not be empty.");
    return value.replaceAll(oldText, () => newText);
  },
});
