import { equalJson, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';

export function startScope(run: ActingRun, instance: ActionInstance, { level }: BodyOf<'scope'>): void {
  run.takeBranch(instance, level, []);
}

export function startIf(run: ActingRun, instance: ActionInstance, { condition, whenTrue, otherwise }: BodyOf<'if'>): void {
  const result = run.evaluate(instance, condition);
  if (!result.ok) {
    run.failWith(instance, result.error);
    return;
  }
  const isTrue = asCondition(result.value);
  if (isTrue === undefined) {
    run.fail(instance, notACondition(result.value));
    return;
  }
  instance.inputs = JsonObject.of([['expressionResult', isTrue]]);
  run.takeBranch(instance, isTrue ? whenTrue : otherwise, [isTrue ? otherwise : whenTrue]);
}

export function startSwitch(run: ActingRun, instance: ActionInstance, { expression, cases, otherwise }: BodyOf<'switch'>): void {
  const result = run.evaluate(instance, expression);
  if (!result.ok) {
    run.failWith(instance, result.error);
    return;
  }
  instance.inputs = JsonObject.of([['expressionResult', result.value]]);
  const fault = switchFault(
    result.value,
    cases.map((candidate) => candidate.value),
  );
  if (fault !== undefined) {
    run.fail(instance, { code: 'ExpressionEvaluationFailed', message: fault });
    return;
  }
  const taken = cases.find((candidate) => isCase(candidate.value, result.value))?.level ?? otherwise;
  const levels = [...cases.map(({ level }) => level), otherwise];
  run.takeBranch(
    instance,
    taken,
    levels.filter((level) => level !== taken),
  );
}

/** Power Automate compares texts with texts and whole numbers with whole numbers only; anything else fails there, too. */
function switchFault(value: JsonValue, cases: readonly JsonValue[]): string | undefined {
  const kind = kindOf(value);
  if (kind !== 'string' && kind !== 'int') return `A switch is on a string or an integer, but its expression gave a value of type ${kind}.`;
  if (cases.length === 0 || cases.some((candidate) => kindOf(candidate) === kind)) return undefined;
  return `The expression of the switch gave a value of type ${kind}, but no case has a value of that type. Use string() or int() in the expression.`;
}

/** A case is met by an equal value of the same type: 1 does not meet '1'. */
function isCase(expected: JsonValue, value: JsonValue): boolean {
  return kindOf(expected) === kindOf(value) && equalJson(expected, value);
}

/** Conditions in their old text form give `True` and `False`. */
export function asCondition(value: JsonValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

export function notACondition(value: JsonValue): { readonly code: string; readonly message: string } {
  return {
    code: 'ExpressionEvaluationFailed',
    message: `The condition must give true or false, but gave a value of type ${kindOf(value)}.`,
  };
}
