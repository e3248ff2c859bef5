import { Decimal, Double, formatDouble, type JsonValue, printJson } from '@tandem/kernel';

/** A value as text inside an interpolation or `concat`: null is empty, booleans are `True` and `False`, containers are compact JSON. */
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
      if (value === null) return '';
      if (value instanceof Double) return formatDouble(value.value);
      return value instanceof Decimal ? value.toString() : printJson(value);
  }
}
