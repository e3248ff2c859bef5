import {
  Decimal,
  Double,
  isJsonArray,
  type JsonObject,
  type JsonValue,
  JsonObject as KernelObject,
  toDouble,
  toInt64,
} from '@tandem/kernel';
import { array, bool, float, int, NULL, object, string, type Value } from './value.ts';

export function fromJsonValue(value: JsonValue): Value {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return bool(value);
  if (typeof value === 'string') return string(value);
  if (typeof value === 'bigint') return int(value);
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : float(value);
  if (value instanceof Double) return float(value.value);
  if (value instanceof Decimal) return { kind: 'decimal', digits: value.unscaled, scale: value.scale };
  if (isJsonArray(value)) return array(value.map(fromJsonValue));
  return object([...(value as JsonObject)].map(([key, item]) => [key, fromJsonValue(item)] as const));
}

export function toJsonValue(value: Value): JsonValue {
  switch (value.kind) {
    case 'null':
      return null;
    case 'int':
      return toInt64(value.value) ?? null;
    case 'float':
      return toDouble(value.value);
    case 'decimal':
      return new Decimal(value.digits, value.scale);
    case 'array':
      return value.items.map(toJsonValue);
    case 'object':
      return KernelObject.of(value.entries.map(([key, item]) => [key, toJsonValue(item)] as const));
    default:
      return value.value;
  }
}
