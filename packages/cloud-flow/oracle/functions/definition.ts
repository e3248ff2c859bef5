import type { OracleHost } from '../oracle-host.ts';
import { type ArrayValue, fail, int, isNumber, type NumberValue, type ObjectValue, type Value } from '../values/value.ts';

export type FunctionDefinition =
  | {
      readonly kind: 'eager';
      readonly min: number;
      readonly max: number;
      readonly run: (args: readonly Value[], host: OracleHost) => Value;
    }
  | { readonly kind: 'lazy'; readonly min: number; readonly max: number; readonly run: (args: readonly (() => Value)[]) => Value };

export type FunctionGroup = Readonly<Record<string, FunctionDefinition>>;

/** A function of `min` to `max` arguments. */
export function eager(min: number, max: number, run: (args: readonly Value[], host: OracleHost) => Value): FunctionDefinition {
  return { kind: 'eager', min, max, run };
}

/** A function that evaluates its arguments itself, one after the other. */
export function lazy(min: number, max: number, run: (args: readonly (() => Value)[]) => Value): FunctionDefinition {
  return { kind: 'lazy', min, max, run };
}

export function at(args: readonly Value[], index: number): Value {
  return args[index] ?? fail('an argument is missing');
}

export function textAt(args: readonly Value[], index: number): string {
  const value = at(args, index);
  return value.kind === 'string' ? value.value : fail('expects a text');
}

/** A float without a fraction is as good as an integer. */
export function intAt(args: readonly Value[], index: number): bigint {
  const value = at(args, index);
  if (value.kind === 'float' && Number.isInteger(value.value)) return int(BigInt(value.value)).value;
  return value.kind === 'int' ? value.value : fail('expects an integer');
}

/** The name of a culture, in lower case: en-US, which is meant without one too, or the invariant culture; the oracle knows no other. */
export function cultureAt(args: readonly Value[], index: number): string {
  const name = args.length > index ? textAt(args, index).toLowerCase() : 'en-us';
  return name === 'en-us' || name === '' ? name : fail('another culture');
}

/** An int that is a place in a text or a list; far outside is as good as the end. */
export function placeAt(args: readonly Value[], index: number): number {
  const value = intAt(args, index);
  return Number(value > 2n ** 40n ? 2n ** 40n : value < -(2n ** 40n) ? -(2n ** 40n) : value);
}

export function boolOf(value: Value): boolean {
  return value.kind === 'bool' ? value.value : fail('expects true or false');
}

export function numberOf(value: Value): NumberValue {
  return isNumber(value) ? value : fail('expects a number');
}

export function arrayAt(args: readonly Value[], index: number): ArrayValue {
  const value = at(args, index);
  return value.kind === 'array' ? value : fail('expects an array');
}

export function objectAt(args: readonly Value[], index: number): ObjectValue {
  const value = at(args, index);
  return value.kind === 'object' ? value : fail('expects an object');
}
