import { JsonObject } from './object.ts';
import { Decimal, Double, isJsonArray, type JsonValue, kindOf } from './value.ts';

/** Deep equality; numbers compare by value across int, double and decimal; object keys without regard to order. */
export function equalJson(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (isJsonArray(left)) {
    return isJsonArray(right) && left.length === right.length && left.every((item, i) => equalJson(item, right[i] ?? null));
  }
  if (left instanceof JsonObject) return right instanceof JsonObject && equalObjects(left, right);
  return isNumeric(left) && isNumeric(right) && compareNumbers(left, right) === 0;
}

function equalObjects(left: JsonObject, right: JsonObject): boolean {
  if (left.size !== right.size) return false;
  for (const [key, item] of left) {
    const other = right.get(key);
    if (other === undefined || !equalJson(item, other)) return false;
  }
  // Keys of one side that differ only by case may have found the same key of the other.
  return [...right.keys()].every((key) => left.has(key));
}

export type JsonNumber = number | bigint | Double | Decimal;

export function isNumeric(value: JsonValue): value is JsonNumber {
  const kind = kindOf(value);
  return kind === 'int' || kind === 'double' || kind === 'decimal';
}

/** Below zero, zero or above zero; NaN when a side is not a number. Exact between integers and decimals. */
export function compareNumbers(left: JsonNumber, right: JsonNumber): number {
  const a = asExact(left);
  const b = asExact(right);
  if (a === undefined || b === undefined) return Math.sign(asNumber(left) - asNumber(right));
  const scale = Math.max(a.scale, b.scale);
  const difference = a.unscaled * 10n ** BigInt(scale - a.scale) - b.unscaled * 10n ** BigInt(scale - b.scale);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

export function asNumber(value: JsonNumber): number {
  if (value instanceof Double) return value.value;
  return value instanceof Decimal ? Number(value.toString()) : Number(value);
}

function asExact(value: JsonNumber): Decimal | undefined {
  if (value instanceof Decimal) return value;
  if (typeof value === 'bigint') return new Decimal(value, 0);
  return typeof value === 'number' && Number.isInteger(value) ? new Decimal(BigInt(value), 0) : undefined;
}
