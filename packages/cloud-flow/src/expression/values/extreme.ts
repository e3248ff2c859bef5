import { compareDecimal } from '@tandem/dotnet';
import { compareNumbers, isNumeric, type JsonNumber, type JsonValue, ok } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';
import { number } from '../signature/argument-kinds.ts';
import { takeArgument } from '../signature/parameter.ts';
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
export function extreme(operation: Operation, args: readonly (JsonNumber | readonly JsonValue[])[]): JsonValue {
  const [only] = args;
  const numbers =
    args.length === 1 && isList(only)
      ? only.map((item, index) => itemNumber(item, index, operation.name))
      : args.map((arg, index) => plainNumber(arg, index, operation.name));
  const [first, ...others] = numbers;
  if (first === undefined) {
    throw new ExpressionError(
      `The function '${operation.name}' expects at least one number, but the array is empty. Look with 'empty' first.`,
    );
  }
  return others.reduce<JsonNumber>((best, value) => calculate(operation, best, value), first);
}

function isList(value: JsonNumber | readonly JsonValue[] | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function plainNumber(value: JsonValue, index: number, functionName: string): JsonNumber {
  return takeArgument({ name: 'number', kind: number, functionName, position: index + 1 }, value);
}

function itemNumber(value: JsonValue, index: number, functionName: string): JsonNumber {
  if (isNumeric(value)) return value;
  throw new ExpressionError(
    `The function '${functionName}' expects an array of numbers, but its item at index ${index} is ${describeKind(value)}. ${number.advice(value)}`,
  );
}
