/** The oracle's own value model; nothing of it is shared with the evaluator under test. */
export type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | DecimalValue
  | { readonly kind: 'string'; readonly value: string }
  | ArrayValue
  | ObjectValue;

/** `digits / 10^scale`, 96 bits, scale 0 to 28. */
export type DecimalValue = { readonly kind: 'decimal'; readonly digits: bigint; readonly scale: number };
export type ArrayValue = { readonly kind: 'array'; readonly items: readonly Value[] };
export type Entry = readonly [string, Value];
export type ObjectValue = { readonly kind: 'object'; readonly entries: readonly Entry[] };
export type NumberValue = Extract<Value, { kind: 'int' | 'float' | 'decimal' }>;

/** What makes an expression fail; its code is always `InvalidTemplate`. */
export class Fault extends Error {}

export function fail(message: string): never {
  throw new Fault(message);
}

export const NULL: Value = { kind: 'null' };
export const bool = (value: boolean): Value => ({ kind: 'bool', value });
export const string = (value: string): Value => ({ kind: 'string', value });
export const float = (value: number): Value & { kind: 'float' } => ({ kind: 'float', value });
export const array = (items: readonly Value[]): ArrayValue => ({ kind: 'array', items });
export const object = (entries: readonly Entry[]): ObjectValue => ({ kind: 'object', entries });

/** @throws Fault outside int64 */
export function int(value: bigint | number): Value & { kind: 'int' } {
  const whole = BigInt(value);
  if (BigInt.asIntN(64, whole) !== whole) fail('the integer is outside int64');
  return { kind: 'int', value: whole };
}

export function isNumber(value: Value): value is NumberValue {
  return value.kind === 'int' || value.kind === 'float' || value.kind === 'decimal';
}

/** Whether two keys name the same property when case does not count. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The entry of a key: spelt exactly so, else the first that differs by case only. */
export function entryOf(holder: ObjectValue, key: string): Entry | undefined {
  return holder.entries.find(([name]) => name === key) ?? holder.entries.find(([name]) => sameName(name, key));
}
