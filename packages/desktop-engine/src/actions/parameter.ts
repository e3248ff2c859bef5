import type { DesktopValue } from '../values/value.ts';

/** Puts a value where an argument came from: a variable, or an index or property of one. */
export type Assign = (value: DesktopValue) => void;

/**
 * One argument of an action: what it is called by, how a value becomes what the action works with, and what stands for it
 * when the script leaves it out.
 */
export interface Parameter<T> {
  /** What it takes, for messages: `a whole number`. */
  readonly expects: string;
  /** Undefined when the value cannot be one. `assign` is there for parameters that change a variable in place. */
  readonly convert: (value: DesktopValue, assign: Assign) => T | undefined;
  /** Stands for an argument that is not written; without it the argument is mandatory. */
  readonly fallback?: DesktopValue;
  /** The argument must be a variable, or an index or property of one: the action writes to it. */
  readonly isPlace?: boolean;
  /** Members of its enumeration. */
  readonly members?: readonly string[];
}

/** A variable that an action changes in place. */
export interface Place<T> {
  readonly value: T;
  readonly assign: Assign;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What `run` gets: each parameter by its name, converted. */
export type ArgumentsOf<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };
