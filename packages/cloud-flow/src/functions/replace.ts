import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { checkTextLength, MAX_TEXT_LENGTH } from '../expression/values/text-limit.ts';

export const replace = defineFunction({
  name: 'replace',
  help: 'Replaces every occurrence of a text, with regard to case.',
  example: ["replace('a.b.c', '.', '-')", '"a-b-c"'],
  parameters: [required('text', text), required('oldText', text), required('newText', text)],
  call: ([value, oldText, newText]) => {
    if (oldText === '') throw new ExpressionError("The parameter 'oldText' of 'replace' must not be empty.");
    checkTextLength(lengthAfter(value, oldText, newText), 'replace');
    return value.replaceAll(oldText, () => newText);
  },
});

/** Counts the occurrences only where the worst case would be too long. */
function lengthAfter(value: string, oldText: string, newText: string): number {
  const growth = newText.length - oldText.length;
  const worst = value.length + Math.max(0, growth) * Math.floor(value.length / oldText.length);
  return worst <= MAX_TEXT_LENGTH ? worst : value.length + growth * (value.split(oldText).length - 1);
}
