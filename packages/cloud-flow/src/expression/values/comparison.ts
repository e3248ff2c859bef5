import { isNumeric, type JsonNumber, type JsonValue } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';
import { areDeepEqual } from './deep-equality.ts';
import { compareNumeric } from './numeric-order.ts';
import { textOf } from './text-of.ts';

/** `equals`: numbers by value, text by its characters, containers deep; a boolean also equals its text, `True` or `False`. */
export function areEqual(left: JsonValue, right: JsonValue): boolean {
  if (typeof left === 'boolean' && typeof right === 'string') return right === textOf(left);
  if (typeof left === 'string' && typeof right === 'boolean') return areEqual(right, left);
  return areDeepEqual(left, right);
}

/**
 * Below zero, zero or above zero for two numbers or two strings (by their UTF-16 units); NaN when a number is none.
 *
 * @throws ExpressionError for a number and a string
 */
export function compareOrdered(left: string | JsonNumber, right: string | JsonNumber, functionName: string): number {
  if (typeof left === 'string' && typeof right === 'string') return left === right ? 0 : left < right ? -1 : 1;
  if (isNumeric(left) && isNumeric(right)) return compareNumeric(left, right);
  throw new ExpressionError(
    `The function '${functionName}' expects two numbers or two strings, but was given ${describeKind(left)} and ${describeKind(right)}. Convert one of them with 'int', 'float' or 'string'.`,
  );
}
