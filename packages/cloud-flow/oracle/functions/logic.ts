import { areEqual, compareNumbers } from '../values/equality.ts';
import { bool, fail, isNumber, NULL, type Value } from '../values/value.ts';
import { at, boolOf, eager, type FunctionDefinition, type FunctionGroup, lazy } from './definition.ts';

const MANY = Number.POSITIVE_INFINITY;

/** NaN where a side is not a number. @throws Fault for what has no order */
function compare(left: Value, right: Value): number {
  if (left.kind === 'string' && right.kind === 'string') return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  return isNumber(left) && isNumber(right) ? compareNumbers(left, right) : fail('the values have no order');
}

function comparison(holds: (order: number) => boolean): FunctionDefinition {
  return eager(2, 2, (args) => bool(holds(compare(at(args, 0), at(args, 1)))));
}

function condition(args: readonly (() => Value)[]): Value {
  const chosen = boolOf(evaluated(args[0])) ? args[1] : args[2];
  return evaluated(chosen);
}

function evaluated(arg: (() => Value) | undefined): Value {
  return arg === undefined ? fail('an argument is missing') : arg();
}

function coalesce(args: readonly (() => Value)[]): Value {
  for (const arg of args) {
    const value = arg();
    if (value.kind !== 'null') return value;
  }
  return NULL;
}

export const LOGIC_FUNCTIONS: FunctionGroup = {
  and: lazy(1, MANY, (args) => bool(args.every((arg) => boolOf(arg())))),
  or: lazy(1, MANY, (args) => bool(args.some((arg) => boolOf(arg())))),
  if: lazy(3, 3, condition),
  coalesce: lazy(1, MANY, coalesce),
  not: eager(1, 1, (args) => bool(!boolOf(at(args, 0)))),
  equals: eager(2, 2, (args) => bool(areEqual(at(args, 0), at(args, 1)))),
  greater: comparison((order) => order > 0),
  greaterOrEquals: comparison((order) => order >= 0),
  less: comparison((order) => order < 0),
  lessOrEquals: comparison((order) => order <= 0),
};
