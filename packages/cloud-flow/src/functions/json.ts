import { JsonObject, parseJson } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { anything } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { contentOf, textOfContent } from '../expression/values/content.ts';

/** Every few characters of JSON text may be a value. */
const CHARACTERS_PER_UNIT = 8;

export const json = defineFunction({
  name: 'json',
  help: 'Reads a JSON text; null becomes an empty object.',
  parameters: [required('value', anything)],
  call: ([value], { budget }) => {
    if (value === null) return new JsonObject();
    const content = contentOf(value);
    if (content !== undefined && /xml/i.test(content.contentType)) {
      throw new ExpressionError(
        "The function 'json' expects JSON text, but the value given is XML content. Read its parts with 'string' first.",
      );
    }
    const source = content === undefined ? value : textOfContent(content);
    if (typeof source === 'string') {
      budget?.spend(source.length / CHARACTERS_PER_UNIT);
      return parseJson(source);
    }
    throw new ExpressionError(`The function 'json' expects its parameter to be a string, but the value given is ${describeKind(value)}.`);
  },
});
