import { JsonObject, type JsonValue, kindOf, TandemError } from '@tandem/kernel';

/**
 * Why a template has no value. `InvalidTemplate` is the code of every fault of an expression itself, as flows expect it;
 * `ExpressionEvaluationFailed` is for results of the wrong kind (the list of a loop, a condition), `ExpressionBudgetExceeded` for
 * too much work.
 */
export class ExpressionError extends TandemError {
  constructor(
    message: string,
    options: {
      readonly code?: 'InvalidTemplate' | 'ExpressionEvaluationFailed' | 'ExpressionBudgetExceeded';
      readonly cause?: unknown;
    } = {},
  ) {
    super(options.code ?? 'InvalidTemplate', message, {
      fix: 'Correct the expression, or the value that it is given.',
      cause: options.cause,
    });
    this.name = 'ExpressionError';
  }
}

const KIND_NAMES = {
  null: 'null',
  boolean: 'a boolean',
  int: 'an integer',
  double: 'a float',
  decimal: 'a decimal',
  string: 'a string',
  array: 'an array',
  object: 'an object',
} as const;

/** The kind of a value with its article, for messages: `an integer`. */
export function describeKind(value: JsonValue): string {
  const isContent = value instanceof JsonObject && typeof value.get('$content') === 'string' && value.has('$content-type');
  return isContent ? 'content' : KIND_NAMES[kindOf(value)];
}
