import { asNumber, compareNumbers, equalJson, isNumeric, type JsonNumber, type JsonValue } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';

/** `equals`: numbers by value, text by its characters, containers deep; a boolean also equals the text `true` or `false`. */
export function areEqual(left: JsonValue, right: JsonValue): boolean {
  if (typeof left === 'boolean' && typeof right === 'string') return right.toLowerCase() === String(left);
  if (typeof left === 'string' && typeof right === 'boolean') return areEqual(right, left);
  return equalJson(left, right);
}

/**
 * Below zero, zero or above zero for two numbers or two strings (by their UTF-16 units); NaN when a number is none.
 *
 * @throws ExpressionError for a number and a string
 */
export function compareOrdered(left: string | JsonNumber, right: string | JsonNumber, functionName: string): number {
  if (typeof left === 'string' && typeof right === 'string') return left === right ? 0 : left < right ? -1 : 1;
  if (isNumeric(left) && isNumeric(right)) return areSameInfinity(left, right) ? 0 : compareNumbers(left, right);
  throw new ExpressionError(
    `The function '${functionName}' expects two numbers or two strings, but was given ${describeKind(left)} and ${describeKind(right)}. Convert one of them with 'int', 'float' or 'string'.`,
  );
}

/** Their difference is no number. */
function areSameInfinity(left: JsonNumber, right: JsonNumber): boolean {
  const value = asNumber(left);
  return !Number.isFinite(value) && value === asNumber(right);
}
