import type { Diagnostic } from '@tandem/kernel';
import { functionNamed } from '../functions/index.ts';
import { ExpressionError } from './expression-error.ts';
import { type Evaluate, nothing } from './function-definition.ts';
import { checkCall } from './signature/call-check.ts';
import type { AccessExpression, CallExpression, Expression } from './syntax/tree.ts';
import { accessProperty } from './values/property-access.ts';

/**
 * Where the compiler puts what it finds. Faults stop the template; warnings let it compile and fail when it is evaluated: a wrong
 * number of arguments (flows call `string()` to fail on purpose), and anything wrong that a lazy function may never reach.
 */
export interface Findings {
  readonly faults: Diagnostic[];
  readonly warnings: Diagnostic[];
}

/** Turns a tree into a closure, once; calls of unknown functions and wrong numbers of arguments go to the findings. */
export function compileExpression(expression: Expression, findings: Findings, isLazy = false): Evaluate {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'access':
      return compileAccess(expression, findings, isLazy);
    case 'call':
      return compileCall(expression, findings, isLazy);
  }
}

function compileAccess(expression: AccessExpression, findings: Findings, isLazy: boolean): Evaluate {
  const { isOptional } = expression;
  const target = compileExpression(expression.target, findings, isLazy);
  const index = compileExpression(expression.index, findings, isLazy);
  return (host) => accessProperty(target(host), index(host), isOptional);
}

function compileCall(expression: CallExpression, findings: Findings, isLazy: boolean): Evaluate {
  const definition = functionNamed(expression.name);
  const argsAreLazy = isLazy || (definition !== undefined && 'isLazy' in definition);
  const args = expression.args.map((arg) => compileExpression(arg, findings, argsAreLazy));
  const fault = checkCall(expression, definition);
  if (fault === undefined) return definition?.bind(args) ?? nothing;
  const { message, stopsTemplate } = fault;
  const isFault = stopsTemplate && !isLazy;
  const found: Diagnostic = { code: 'InvalidTemplate', severity: isFault ? 'error' : 'warning', message, range: expression.nameRange };
  (isFault ? findings.faults : findings.warnings).push(found);
  return () => {
    throw new ExpressionError(message);
  };
}
