import { Decimal, Double, formatDouble, type JsonValue, printJson } from '@tandem/kernel';
import { ExpressionError } from '../expression-error.ts';
import { type Content, contentOf, textOfContent } from './content.ts';

/**
 * A value as text inside an interpolation or `concat`: null is empty, booleans are `True` and `False`, content is the text in
 * it, other containers are compact JSON.
 *
 * @throws ExpressionError for content whose Base64 is broken
 */
export function textOf(value: JsonValue): string {
  return textWith(value, readableText);
}

/** The same outside an expression, where nothing may throw: content whose Base64 is broken is compact JSON, too. */
export function shownTextOf(value: JsonValue): string {
  return textWith(value, textOfContent);
}

type ReadContent = (content: Content) => string | undefined;

function textWith(value: JsonValue, read: ReadContent): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 'True' : 'False';
    case 'bigint':
      return value.toString();
    case 'number':
      return Number.isInteger(value) ? value.toString() : formatDouble(value);
    default:
      return value === null ? '' : textOfObject(value, read);
  }
}

function textOfObject(value: Exclude<JsonValue, null | boolean | number | bigint | string>, read: ReadContent): string {
  if (value instanceof Double) return formatDouble(value.value);
  if (value instanceof Decimal) return value.toString();
  const content = contentOf(value);
  return (content === undefined ? undefined : read(content)) ?? printJson(value);
}

function readableText(content: Content): string {
  const text = textOfContent(content);
  if (text !== undefined) return text;
  throw new ExpressionError(
    "The content has no text, because the value of its '$content' is no Base64. Mend it where the content is made, for instance with 'base64'.",
  );
}
