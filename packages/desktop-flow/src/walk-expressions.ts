import type { Expression, TextPart } from './expression.ts';
import type { ActionCall, Condition, Statement } from './tree.ts';

/** The calls of actions in a statement itself, without its body: the statement, or its conditions. */
export function actionCallsOf(statement: Statement): readonly ActionCall[] {
  if (statement.kind === 'action') return [statement.call];
  if (statement.kind === 'waitUntil') return [statement.condition];
  return conditionsOf(statement).filter((condition) => condition.kind === 'actionCall');
}

function conditionsOf(statement: Statement): readonly Condition[] {
  if (statement.kind === 'loopWhile') return [statement.condition];
  if (statement.kind === 'if') return [statement.condition, ...statement.elseIfs.map((branch) => branch.condition)];
  return [];
}

/** The values in a statement itself, without its body: arguments, conditions, bounds, and those of its error rules. */
export function valuesOf(statement: Statement): readonly Expression[] {
  return [...ownValuesOf(statement), ...actionCallsOf(statement).flatMap(valuesOfCall), ...handlingValuesOf(statement)];
}

function valuesOfCall(call: ActionCall): Expression[] {
  return call.arguments.map((argument) => argument.value);
}

function handlingValuesOf(statement: Statement): Expression[] {
  return (statement.errorHandling?.rules ?? []).flatMap(({ retry }) => (retry === undefined ? [] : [retry.times, retry.waitSeconds]));
}

function ownValuesOf(statement: Statement): Expression[] {
  switch (statement.kind) {
    case 'set':
      return [...indicesOf(statement.target), statement.value];
    case 'if':
    case 'loopWhile':
      return conditionsOf(statement).filter((condition) => condition.kind !== 'actionCall');
    case 'switch':
      return [statement.subject, ...statement.cases.map((branch) => branch.value)];
    case 'loopFrom':
      return present([statement.from, statement.to, statement.step]);
    case 'loopForeach':
      return [statement.collection];
    case 'wait':
      return [statement.seconds];
    case 'waitUntil':
      return present([statement.timeoutSeconds]);
    case 'exitFlow':
      return present([statement.code, statement.errorMessage]);
    case 'call':
      return [
        ...(statement.target.kind === 'subflowExpression' ? [statement.target.expression] : []),
        ...statement.arguments.map(({ value }) => value),
      ];
    case 'getLastError':
      return present([statement.reset]);
    case 'block':
      return present(statement.handlers.flatMap((handler) => [handler.captureLogicErrors, handler.isUserDefinedErrorCode]));
    default:
      return [];
  }
}

function present(values: readonly (Expression | undefined)[]): Expression[] {
  return values.filter((value) => value !== undefined);
}

/** What SET reads before it sets: the indices of the target, not its variable. */
function indicesOf(target: Expression): Expression[] {
  if (target.kind === 'index') return [...indicesOf(target.target), target.index];
  return target.kind === 'property' ? indicesOf(target.target) : [];
}

/** Visits an expression and everything in it, outer before inner. */
export function walkExpression(expression: Expression, visit: (expression: Expression) => void): void {
  visit(expression);
  for (const inner of childrenOf(expression)) walkExpression(inner, visit);
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'interpolatedText':
      return expression.parts.flatMap(expressionOfPart);
    case 'list':
      return expression.items;
    case 'table':
      return [...(expression.columns ?? []), ...expression.rows];
    case 'object':
      return expression.properties.map((property) => property.value);
    case 'property':
      return [expression.target];
    case 'index':
      return [expression.target, expression.index];
    case 'slice':
      return present([expression.target, expression.from, expression.to]);
    case 'functionCall':
      return expression.arguments;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'group':
      return [expression.expression];
    default:
      return [];
  }
}

function expressionOfPart(part: TextPart): Expression[] {
  return part.kind === 'interpolation' ? [part.expression] : [];
}
