import { JsonObject } from './object.ts';
import { Decimal, Double, type JsonValue, toDouble, toInt64 } from './value.ts';

/**
 * Turns a plain JavaScript value (the product of `JSON.parse` or a literal) into a {@link JsonValue}. Numbers without a
 * fraction become int64 where they fit. `undefined` members are left out.
 */
export function fromPlain(value: unknown): JsonValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : toDouble(value);
    case 'bigint':
      return toInt64(value) ?? toDouble(Number(value));
    case 'object':
      return fromPlainObject(value);
    default:
      return null;
  }
}

function fromPlainObject(value: object | null): JsonValue {
  if (value === null || value instanceof JsonObject || value instanceof Double || value instanceof Decimal) return value;
  if (Array.isArray(value)) return value.map(fromPlain);
  const object = new JsonObject();
  for (const [key, item] of Object.entries(value)) if (item !== undefined) object.set(key, fromPlain(item));
  return object;
}

/**
 * Turns a {@link JsonValue} into plain JavaScript for libraries that want it (schema validators, the browser). Objects
 * get no prototype, so that no key can reach one; int64 beyond the safe range and decimals lose precision.
 */
export function toPlain(value: JsonValue): unknown {
  if (value instanceof Double) return value.value;
  if (value instanceof Decimal) return Number(value.toString());
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof JsonObject)) return value;
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, item] of value) plain[key] = toPlain(item);
  return plain;
}
