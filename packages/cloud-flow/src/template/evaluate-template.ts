import { asTandemError, err, type JsonValue, ok, type Result, TandemError } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import type { ExpressionHost } from '../expression-host.ts';
import type { CompiledTemplate } from './compile-template.ts';

/**
 * The value of a template for one host. Never throws: a fault of the expression is an `ExpressionError` (`InvalidTemplate`,
 * `ExpressionEvaluationFailed`); a defect of ours is a `TandemError` of kind `internal`.
 */
export function evaluateTemplate(template: CompiledTemplate, host: ExpressionHost): Result<JsonValue, TandemError> {
  if (template.constant !== undefined) return ok(template.constant);
  try {
    return ok(template.evaluate(host));
  } catch (thrown) {
    return err(asExpressionError(thrown));
  }
}

function asExpressionError(thrown: unknown): TandemError {
  if (thrown instanceof ExpressionError) return thrown;
  if (thrown instanceof TandemError) return new ExpressionError(thrown.message, { cause: thrown });
  if (thrown instanceof RangeError) {
    return new ExpressionError('The value is nested too deep or too large to be worked on; make it smaller.', { cause: thrown });
  }
  return asTandemError(thrown);
}
