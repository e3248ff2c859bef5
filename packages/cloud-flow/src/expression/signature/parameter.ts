import type { JsonValue } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';

/** How a parameter is shown in signatures and checked for presence. */
export interface ParameterShape {
  readonly name: string;
  /** `rest` takes one or more values. */
  readonly presence: 'required' | 'optional' | 'rest';
  /** With its article: `a string`. */
  readonly expects: string;
}

/** One parameter of a function: takes its value (for `rest`, its values) out of the arguments, checked. */
export interface Parameter<T> extends ParameterShape {
  /** @throws ExpressionError when the argument is of the wrong kind */
  take(args: readonly JsonValue[], index: number, functionName: string): T;
}

/** Which values a parameter takes: `read` gives the value in its working form, or undefined when it is of the wrong kind. */
export interface ArgumentKind<T> {
  readonly expects: string;
  /** What to do about a value of the wrong kind, as a sentence. */
  advice(value: JsonValue): string;
  read(value: JsonValue): T | undefined;
}

export function required<T>(name: string, kind: ArgumentKind<T>): Parameter<T> {
  return {
    name,
    presence: 'required',
    expects: kind.expects,
    take: (args, index, functionName) => takeArgument({ name, kind, functionName, position: index + 1 }, args[index] ?? null),
  };
}

export function optional<T>(name: string, kind: ArgumentKind<T>): Parameter<T | undefined> {
  return {
    name,
    presence: 'optional',
    expects: kind.expects,
    take: (args, index, functionName) =>
      index < args.length ? takeArgument({ name, kind, functionName, position: index + 1 }, args[index] ?? null) : undefined,
  };
}

/** The last parameter: one or more values. */
export function rest<T>(name: string, kind: ArgumentKind<T>): Parameter<readonly T[]> {
  return {
    name,
    presence: 'rest',
    expects: kind.expects,
    take: (args, index, functionName) =>
      args.slice(index).map((value, offset) => takeArgument({ name, kind, functionName, position: index + offset + 1 }, value)),
  };
}

export interface ArgumentPlace<T> {
  readonly name: string;
  readonly kind: ArgumentKind<T>;
  readonly functionName: string;
  /** Counted from 1. */
  readonly position: number;
}

/** One argument in its working form. @throws ExpressionError when it is of the wrong kind */
export function takeArgument<T>(place: ArgumentPlace<T>, value: JsonValue): T {
  const result = place.kind.read(value);
  if (result !== undefined) return result;
  const { functionName, name, kind, position } = place;
  const wrong = `The function '${functionName}' expects its ${ordinal(position)} parameter '${name}' to be ${kind.expects}, but the value given is ${describeKind(value)}.`;
  throw new ExpressionError(`${wrong} ${kind.advice(value)}`.trimEnd());
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** `1st` */
function ordinal(position: number): string {
  return `${position}${ENDINGS[ORDINALS.select(position)] ?? 'th'}`;
}
