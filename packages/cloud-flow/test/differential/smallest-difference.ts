import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { Expression } from '../../oracle/syntax/expression.ts';
import { type Answer, agree, answersOf } from './answers.ts';
import { expressionOf, expressionsIn, printExpression } from './expression-text.ts';

/** The innermost part of a template on which the evaluators differ. */
export interface Difference {
  /** The function, `[…]` for a property, `template` for a difference that no expression alone has. */
  readonly where: string;
  readonly template: JsonValue;
  readonly first: Answer;
  readonly oracle: Answer;
}

export function smallestDifference(template: JsonValue, context: JsonObject): Difference | undefined {
  const answers = answersOf(template, context);
  if (agree(answers)) return undefined;
  for (const expression of textsIn(template).flatMap(expressionsIn)) {
    const inner = innermost(expression, context);
    if (inner !== undefined) return differenceOf(withValues(inner, context), context);
  }
  return { where: 'template', template, first: answers.first, oracle: answers.oracle };
}

function differenceOf(expression: Expression, context: JsonObject): Difference {
  const template = `@${printExpression(expression)}`;
  const { first, oracle } = answersOf(template, context);
  return { where: expression.kind === 'call' ? expression.name.toLowerCase() : '[…]', template, first, oracle };
}

function differs(expression: Expression, context: JsonObject): boolean {
  return !agree(answersOf(`@${printExpression(expression)}`, context));
}

function innermost(expression: Expression, context: JsonObject): Expression | undefined {
  for (const part of partsOf(expression)) {
    const inner = innermost(part, context);
    if (inner !== undefined) return inner;
  }
  return differs(expression, context) ? expression : undefined;
}

function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'call') return expression.args;
  return expression.kind === 'access' ? [expression.target, expression.key] : [];
}

/** The same with its parts replaced by the values that they have, where it then still differs. */
function withValues(expression: Expression, context: JsonObject): Expression {
  return partsOf(expression).reduce<Expression>((current, part) => {
    const { oracle } = answersOf(`@${printExpression(part)}`, context);
    const value = oracle.kind === 'value' ? expressionOf(oracle.value) : undefined;
    if (value === undefined) return current;
    const next = replaced(current, part, value);
    return differs(next, context) ? next : current;
  }, expression);
}

function replaced(expression: Expression, part: Expression, value: Expression): Expression {
  const swap = (one: Expression): Expression => (one === part ? value : one);
  if (expression.kind === 'call') return { ...expression, args: expression.args.map(swap) };
  return expression.kind === 'access' ? { ...expression, target: swap(expression.target), key: swap(expression.key) } : expression;
}

function textsIn(template: JsonValue): readonly string[] {
  if (typeof template === 'string') return [template];
  if (isJsonArray(template)) return template.flatMap(textsIn);
  return template instanceof JsonObject ? [...template].flatMap(([key, item]) => [key, ...textsIn(item)]) : [];
}
