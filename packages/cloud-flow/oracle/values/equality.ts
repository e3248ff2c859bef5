import { compareDecimals, toDecimal } from './decimal.ts';
import { stringify } from './text.ts';
import { entryOf, isNumber, type NumberValue, type ObjectValue, type Value } from './value.ts';

/** Below, at or above zero; NaN where a side is no number. Decimals win over floats, floats over integers. */
export function compareNumbers(left: NumberValue, right: NumberValue): number {
  if (left.kind === 'int' && right.kind === 'int') return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  if (left.kind !== 'decimal' && right.kind !== 'decimal') return compareFloats(Number(left.value), Number(right.value));
  if (!fits(left) || !fits(right)) return compareFloats(approximate(left), approximate(right));
  return compareDecimals(toDecimal(left), toDecimal(right));
}

function fits(value: NumberValue): boolean {
  try {
    toDecimal(value);
    return true;
  } catch {
    return false;
  }
}

function compareFloats(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN;
}

function approximate(value: NumberValue): number {
  return value.kind === 'decimal' ? Number(stringify(value)) : Number(value.value);
}

/** `equals`: numbers by value, a boolean and its text, objects without regard to the order of their keys. */
export function areEqual(left: Value, right: Value): boolean {
  if (left.kind === 'bool' && right.kind === 'string') return stringify(left) === right.value;
  if (left.kind === 'string' && right.kind === 'bool') return stringify(right) === left.value;
  return areDeepEqual(left, right);
}

export function areDeepEqual(left: Value, right: Value): boolean {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  if (left.kind === 'array' && right.kind === 'array') {
    return left.items.length === right.items.length && left.items.every((item, index) => isSame(item, right.items[index]));
  }
  if (left.kind === 'object' && right.kind === 'object') return sameEntries(left, right);
  if (left.kind === 'null') return right.kind === 'null';
  return (left.kind === 'string' || left.kind === 'bool') && left.kind === right.kind && left.value === right.value;
}

function isSame(left: Value, right: Value | undefined): boolean {
  return right !== undefined && areDeepEqual(left, right);
}

/** Keys are found as a lookup finds them; each side has to have those of the other. */
function sameEntries(left: ObjectValue, right: ObjectValue): boolean {
  return (
    left.entries.length === right.entries.length &&
    left.entries.every(([key, item]) => isSame(item, entryOf(right, key)?.[1])) &&
    right.entries.every(([key]) => entryOf(left, key) !== undefined)
  );
}
