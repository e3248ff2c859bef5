import { type JsonValue, TandemError } from '@tandem/kernel';
import type { ExpressionHost } from '../expression-host.ts';
import { ExpressionError } from './expression-error.ts';
import type { Parameter, ParameterShape } from './signature/parameter.ts';

export type Evaluate = (host: ExpressionHost) => JsonValue;

export type FunctionExample = readonly [call: string, gives: string];

/** What the compiler and the checker know about a function of the language. */
export interface FunctionDefinition {
  /** In its usual spelling; found without regard to case. */
  readonly name: string;
  readonly parameters: readonly ParameterShape[];
  /** One sentence. */
  readonly help: string;
  /** A call, and the JSON of what it gives. */
  readonly example: FunctionExample;
  readonly minArgs: number;
  /** Undefined for a function that takes any number. */
  readonly maxArgs: number | undefined;
  /** The evaluator of a call with these arguments, whose number was checked. */
  bind(args: readonly Evaluate[]): Evaluate;
}

type ParametersOf<A extends readonly unknown[]> = { readonly [K in keyof A]: Parameter<A[K]> };

export interface EagerFunction<A extends readonly unknown[]> {
  readonly name: string;
  readonly help: string;
  readonly example: FunctionExample;
  readonly parameters: ParametersOf<A>;
  /** It goes through all that is inside its arguments: prints or compares them whole. */
  readonly isDeep?: true;
  call(args: A, host: ExpressionHost): JsonValue;
}

/** A function whose arguments are all evaluated, and checked against its parameters, before it is called. */
export function defineFunction<const A extends readonly unknown[]>(definition: EagerFunction<A>): FunctionDefinition {
  const { name, help, example } = definition;
  const parameters: readonly Parameter<unknown>[] = definition.parameters;
  return {
    name,
    help,
    example,
    parameters,
    ...arityOf(parameters),
    bind: (args) => (host) => {
      const values = args.map((evaluate) => evaluate(host));
      const { budget } = host;
      if (definition.isDeep === true) for (const value of values) budget?.spendOnAllOf(value);
      budget?.spendOn(values);
      // One value for each parameter, in the type that its `take` gives: that is A.
      const taken = parameters.map((parameter, index) => parameter.take(values, index, name)) as unknown as A;
      try {
        const result = definition.call(taken, host);
        budget?.spendOn([result]);
        return result;
      } catch (thrown) {
        throw inFunction(name, thrown);
      }
    },
  };
}

export interface LazyFunction {
  readonly name: string;
  readonly help: string;
  readonly example: FunctionExample;
  readonly parameters: readonly ParameterShape[];
  /** Evaluates the arguments that it needs. */
  call(args: readonly Evaluate[], host: ExpressionHost): JsonValue;
}

/** A function that may leave arguments unevaluated; what is wrong in those is no error. */
export function defineLazyFunction(definition: LazyFunction): FunctionDefinition & { readonly isLazy: true } {
  const { name, help, example, parameters } = definition;
  return {
    name,
    help,
    example,
    parameters,
    isLazy: true,
    ...arityOf(parameters),
    bind: (args) => (host) => definition.call(args, host),
  };
}

function arityOf(parameters: readonly ParameterShape[]): { readonly minArgs: number; readonly maxArgs: number | undefined } {
  const isOpen = parameters.at(-1)?.presence === 'rest';
  return {
    minArgs: parameters.filter((parameter) => parameter.presence !== 'optional').length,
    maxArgs: isOpen ? undefined : parameters.length,
  };
}

/** Stands for an argument that was not given; the number of arguments is checked before, so that it is never reached. */
export const nothing: Evaluate = () => null;

/** Faults of the rooms below (JSON text, formats) get the name of the function. */
function inFunction(name: string, thrown: unknown): unknown {
  if (thrown instanceof ExpressionError || !(thrown instanceof TandemError)) return thrown;
  return new ExpressionError(`The function '${name}' cannot work on the value given: ${thrown.message}`, { cause: thrown });
}
