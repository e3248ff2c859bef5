import { compareDecimal } from '@tandem/dotnet';
import { compareNumbers, isJsonArray, isNumeric, type JsonNumber, type JsonValue, ok } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';
import { calculate, type Operation } from './arithmetic.ts';

export const SMALLER: Operation = {
  name: 'min',
  integers: (left, right) => (compareNumbers(left, right) <= 0 ? left : right),
  floats: Math.min,
  decimals: (left, right) => ok(compareDecimal(left, right) <= 0 ? left : right),
};

export const LARGER: Operation = {
  name: 'max',
  integers: (left, right) => (compareNumbers(left, right) >= 0 ? left : right),
  floats: Math.max,
  decimals: (left, right) => ok(compareDecimal(left, right) >= 0 ? left : right),
};

/** The smallest or largest of several numbers, or of one array of numbers. */
export function extreme(operation: Operation, args: readonly JsonValue[]): JsonValue {
  const [only] = args;
  const values = args.length === 1 && isJsonArray(only) ? only : args;
  const [first, ...others] = values.map((value) => numberIn(value, operation.name));
  if (first === undefined)
    throw new ExpressionError(`The function '${operation.name}' expects at least one number, but the array is empty.`);
  return others.reduce<JsonValue>((best, value) => calculate(operation, numberIn(best, operation.name), value), first);
}

function numberIn(value: JsonValue, functionName: string): JsonNumber {
  if (isNumeric(value)) return value;
  throw new ExpressionError(
    `The function '${functionName}' expects numbers or one array of numbers, but one of the values is ${describeKind(value)}.`,
  );
}
