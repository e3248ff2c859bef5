import { Decimal, Double, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

/** A text that two values share exactly when they are equal as JSON; numbers by value, members in any order. */
export function canonicalKey(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(canonicalKey).join(',')}]`;
  if (value instanceof JsonObject) return objectKey(value);
  if (value instanceof Double) return Number.isSafeInteger(value.value) ? String(value.value) : wholeKey(value.value);
  if (value instanceof Decimal) return decimalKey(value);
  return String(value);
}

function objectKey(value: JsonObject): string {
  const members = Array.from(value, ([key, item]) => `${JSON.stringify(key.toLowerCase())}:${canonicalKey(item)}`);
  return `{${members.sort().join(',')}}`;
}

function wholeKey(value: number): string {
  return Number.isFinite(value) ? BigInt(value).toString() : String(value);
}

function decimalKey(value: Decimal): string {
  const text = value.toString();
  return value.scale === 0 ? text : text.replace(/\.?0+$/, '');
}
