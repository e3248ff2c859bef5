import {
  addDecimal,
  type DecimalFault,
  decimalOfDouble,
  divideDecimal,
  multiplyDecimal,
  remainderDecimal,
  subtractDecimal,
} from '@tandem/dotnet';
import { asNumber, Decimal, Double, type JsonNumber, type Result, toDouble, toInt64 } from '@tandem/kernel';
import { ExpressionError } from '../expression-error.ts';

/** One operation in the three kinds of numbers; integers stay integers, a decimal makes the other side one, else a float does. */
export interface Operation {
  readonly name: string;
  integers(left: bigint, right: bigint): bigint;
  floats(left: number, right: number): number;
  decimals(left: Decimal, right: Decimal): Result<Decimal, DecimalFault>;
}

/** @throws ExpressionError on int64 or decimal overflow, and when an integer or decimal is divided by zero */
export function calculate(operation: Operation, left: JsonNumber, right: JsonNumber): JsonNumber {
  if (left instanceof Decimal || right instanceof Decimal) return calculateDecimals(operation, left, right);
  if (isFloat(left) || isFloat(right)) return toDouble(operation.floats(asNumber(left), asNumber(right)));
  const result = toInt64(operation.integers(BigInt(left as number | bigint), BigInt(right as number | bigint)));
  if (result === undefined) throw overflow(operation.name);
  return result;
}

function calculateDecimals(operation: Operation, left: JsonNumber, right: JsonNumber): JsonNumber {
  const [first, second] = [toDecimal(left), toDecimal(right)];
  if (first === undefined || second === undefined) throw overflow(operation.name);
  const result = operation.decimals(first, second);
  if (result.ok) return result.value;
  throw result.error === 'overflow' ? overflow(operation.name) : divisionByZero(operation.name);
}

/** The number as a decimal, or undefined when it is too large or not finite. */
export function toDecimal(value: JsonNumber): Decimal | undefined {
  if (value instanceof Decimal) return value;
  return isFloat(value) ? decimalOfDouble(asNumber(value)) : new Decimal(BigInt(value as number | bigint), 0);
}

function isFloat(value: JsonNumber): value is number | Double {
  return value instanceof Double || (typeof value === 'number' && !Number.isInteger(value));
}

function overflow(functionName: string): ExpressionError {
  return new ExpressionError(
    `The result of '${functionName}' is too large or too small for its kind of number. Make a float of one of the numbers.`,
  );
}

function divisionByZero(functionName: string): ExpressionError {
  return new ExpressionError(`The function '${functionName}' cannot divide by zero. Look with 'equals' whether the divisor is 0.`);
}

export const ADD: Operation = {
  name: 'add',
  integers: (left, right) => left + right,
  floats: (left, right) => left + right,
  decimals: addDecimal,
};

export const SUBTRACT: Operation = {
  name: 'sub',
  integers: (left, right) => left - right,
  floats: (left, right) => left - right,
  decimals: subtractDecimal,
};

export const MULTIPLY: Operation = {
  name: 'mul',
  integers: (left, right) => left * right,
  floats: (left, right) => left * right,
  decimals: multiplyDecimal,
};

export const DIVIDE: Operation = {
  name: 'div',
  integers: (left, right) => {
    if (right === 0n) throw divisionByZero('div');
    return left / right;
  },
  floats: (left, right) => left / right,
  decimals: divideDecimal,
};

export const REMAINDER: Operation = {
  name: 'mod',
  integers: (left, right) => {
    if (right === 0n) throw divisionByZero('mod');
    return left % right;
  },
  floats: (left, right) => left % right,
  decimals: remainderDecimal,
};
