import type { JsonObject } from './object.ts';

/**
 * A JSON value that keeps what the Workflow Definition Language can tell apart.
 *
 * - a `number` without a fraction is an int64 in the safe range; other int64 values are `bigint`
 * - a `number` with a fraction (and NaN, Infinity) is a double; a double without a fraction is a {@link Double}
 * - {@link Decimal} keeps its scale (`5.0000`)
 * - objects are {@link JsonObject}: ordered, looked up without regard to case
 *
 * Build numbers with {@link toInt64} and {@link toDouble}, never by hand, so that these rules hold.
 */
export type JsonValue = null | boolean | number | bigint | string | Double | Decimal | JsonObject | readonly JsonValue[];

/** A double whose value happens to be integral: prints as `5.0`, not `5`. */
export class Double {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** A decimal number: `unscaled / 10^scale`. */
export class Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
  constructor(unscaled: bigint, scale: number) {
    this.unscaled = unscaled;
    this.scale = scale;
  }

  toString(): string {
    const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString().padStart(this.scale + 1, '0');
    const sign = this.unscaled < 0n ? '-' : '';
    if (this.scale === 0) return sign + digits;
    return `${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`;
  }
}

export const INT64_MIN = -(2n ** 63n);
export const INT64_MAX = 2n ** 63n - 1n;

/** The canonical form of an int64, or undefined when the value does not fit. */
export function toInt64(value: bigint): number | bigint | undefined {
  if (value < INT64_MIN || value > INT64_MAX) return undefined;
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : value;
}

/** The canonical form of a double. */
export function toDouble(value: number): number | Double {
  return Number.isInteger(value) ? new Double(value) : value;
}

export type JsonKind = 'null' | 'boolean' | 'int' | 'double' | 'decimal' | 'string' | 'array' | 'object';

export function kindOf(value: JsonValue): JsonKind {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'bigint':
      return 'int';
    case 'number':
      return Number.isInteger(value) ? 'int' : 'double';
    default:
      if (value === null) return 'null';
      if (Array.isArray(value)) return 'array';
      if (value instanceof Double) return 'double';
      return value instanceof Decimal ? 'decimal' : 'object';
  }
}

export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
