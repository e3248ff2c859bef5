import { isNumeric, type JsonNumber, type JsonValue } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';
import { compareOrdered } from './comparison.ts';

/**
 * Orders two values that `sort` compares: null before all others, false before true, numbers by value, texts by their UTF-16 units.
 *
 * @throws ExpressionError for two kinds that have no order, and for arrays and objects
 */
export function compareSortKeys(left: JsonValue, right: JsonValue): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (isComparable(left) && isComparable(right) && isNumeric(left) === isNumeric(right)) return compareOrdered(left, right, 'sort');
  throw new ExpressionError(
    `The function 'sort' expects items of one kind: numbers, strings or booleans, but has to compare ${describeKind(left)} with ${describeKind(right)}. Convert them first, or sort by a property.`,
  );
}

function isComparable(value: JsonValue): value is string | JsonNumber {
  return typeof value === 'string' || isNumeric(value);
}
