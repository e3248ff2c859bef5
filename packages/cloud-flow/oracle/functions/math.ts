import { addDecimals, divideDecimals, multiplyDecimals, remainderOfDecimals, subtractDecimals, toDecimal } from '../values/decimal.ts';
import { compareNumbers } from '../values/equality.ts';
import { array, type DecimalValue, fail, float, int, type NumberValue, type Value } from '../values/value.ts';
import { at, eager, type FunctionDefinition, type FunctionGroup, intAt, numberOf } from './definition.ts';

interface Operation {
  readonly ints: (left: bigint, right: bigint) => bigint;
  readonly floats: (left: number, right: number) => number;
  readonly decimals: (left: DecimalValue, right: DecimalValue) => DecimalValue;
}

/** Integers give an integer; a decimal makes both decimals, else a float makes both floats. */
function operate(left: NumberValue, right: NumberValue, operation: Operation): Value {
  if (left.kind === 'int' && right.kind === 'int') return int(operation.ints(left.value, right.value));
  if (left.kind === 'decimal' || right.kind === 'decimal') return operation.decimals(toDecimal(left), toDecimal(right));
  return float(operation.floats(Number(left.value), Number(right.value)));
}

function arithmetic(operation: Operation): FunctionDefinition {
  return eager(2, 2, (args) => operate(numberOf(at(args, 0)), numberOf(at(args, 1)), operation));
}

const nonZero = (value: bigint): bigint => (value === 0n ? fail('division by zero') : value);

/** Of numbers or of one array of numbers, taken two by two; the result of two is of the wider kind. */
function extreme(choose: (left: number, right: number) => number): FunctionDefinition {
  return eager(1, Number.POSITIVE_INFINITY, (args) => {
    const only = args.length === 1 ? args[0] : undefined;
    const [first, ...others] = (only?.kind === 'array' ? only.items : args).map(numberOf);
    return others.reduce((best, next) => chosen(best, next, choose), first ?? fail('there are no numbers'));
  });
}

function chosen(left: NumberValue, right: NumberValue, choose: (left: number, right: number) => number): NumberValue {
  if (left.kind === 'float' && right.kind !== 'decimal') return float(choose(left.value, Number(right.value)));
  if (right.kind === 'float' && left.kind !== 'decimal') return float(choose(Number(left.value), right.value));
  const isDecimal = left.kind === 'decimal' || right.kind === 'decimal';
  const [a, b] = isDecimal ? [toDecimal(left), toDecimal(right)] : [left, right];
  return Math.abs(choose(compareNumbers(b, a), 0)) === 0 ? a : b;
}

function range(args: readonly Value[]): Value {
  const start = intAt(args, 0);
  const count = intAt(args, 1);
  if (count < 1n || count > 100_000n) fail('the count is outside 1 to 100000');
  int(start + count - 1n);
  return array(Array.from({ length: Number(count) }, (_, index) => int(start + BigInt(index))));
}

export const MATH_FUNCTIONS: FunctionGroup = {
  add: arithmetic({ ints: (a, b) => a + b, floats: (a, b) => a + b, decimals: addDecimals }),
  sub: arithmetic({ ints: (a, b) => a - b, floats: (a, b) => a - b, decimals: subtractDecimals }),
  mul: arithmetic({ ints: (a, b) => a * b, floats: (a, b) => a * b, decimals: multiplyDecimals }),
  div: arithmetic({ ints: (a, b) => a / nonZero(b), floats: (a, b) => a / b, decimals: divideDecimals }),
  mod: arithmetic({ ints: (a, b) => a % nonZero(b), floats: (a, b) => a % b, decimals: remainderOfDecimals }),
  min: extreme(Math.min),
  max: extreme(Math.max),
  range: eager(2, 2, range),
  rand: eager(2, 2, (args, host) => {
    const [low, high] = [intAt(args, 0), intAt(args, 1)];
    if (low >= high) fail('the range is empty');
    return int(low + BigInt(Math.floor(host.random() * Number(high - low))));
  }),
};
