import { Decimal, Double, formatDouble, type JsonValue, printJson } from '@tandem/kernel';
import { contentOf, textOfContent } from './content.ts';

/**
 * A value as text inside an interpolation or `concat`: null is empty, booleans are `True` and `False`, content is the text in
 * it, other containers are compact JSON.
 */
export function textOf(value: JsonValue): string {
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
      return value === null ? '' : textOfObject(value);
  }
}

function textOfObject(value: Exclude<JsonValue, null | boolean | number | bigint | string>): string {
  if (value instanceof Double) return formatDouble(value.value);
  if (value instanceof Decimal) return value.toString();
  const content = contentOf(value);
  return (content === undefined ? undefined : textOfContent(content)) ?? printJson(value);
}
