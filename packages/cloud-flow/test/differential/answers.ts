import { compileTemplate, evaluateTemplate } from '@tandem/cloud-flow';
import { type Decimal, Double, isJsonArray, JsonObject, type JsonValue, kindOf, TandemError } from '@tandem/kernel';
import { evaluateWithOracle } from '../../oracle/evaluate-template.ts';
import { ContextHost } from './context-host.ts';

/** `thrown` is what no evaluator may do. */
export type Answer =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'thrown'; readonly message: string };

export interface Answers {
  readonly first: Answer;
  readonly oracle: Answer;
  readonly firstCpuMs: number;
}

export function answersOf(template: JsonValue, context: JsonObject): Answers {
  const before = process.cpuUsage();
  const first = guarded(() => answerOfFirst(template, context));
  const { user, system } = process.cpuUsage(before);
  return { first, oracle: guarded(() => evaluateWithOracle(template, new ContextHost(context))), firstCpuMs: (user + system) / 1000 };
}

function answerOfFirst(template: JsonValue, context: JsonObject): Answer {
  const compiled = compileTemplate(template);
  if (!compiled.ok) return { kind: 'error', code: 'InvalidTemplate' };
  const result = evaluateTemplate(compiled.value, new ContextHost(context));
  return result.ok ? { kind: 'value', value: result.value } : { kind: 'error', code: result.error.code };
}

function guarded(evaluate: () => Answer): Answer {
  try {
    return evaluate();
  } catch (thrown) {
    if (thrown instanceof TandemError) return { kind: 'thrown', message: `TandemError ${thrown.code}` };
    return { kind: 'thrown', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'no error' };
  }
}

export function agree({ first, oracle }: Pick<Answers, 'first' | 'oracle'>): boolean {
  if (first.kind === 'value' && oracle.kind === 'value') return isSame(first.value, oracle.value);
  return first.kind === 'error' && oracle.kind === 'error' && first.code === oracle.code;
}

/** The same JSON to the last digit: kinds of numbers, scales of decimals, order of keys. */
function isSame(left: JsonValue, right: JsonValue): boolean {
  if (kindOf(left) !== kindOf(right)) return false;
  if (isJsonArray(left))
    return isJsonArray(right) && left.length === right.length && left.every((item, at) => isSame(item, right[at] ?? null));
  if (left instanceof JsonObject) return right instanceof JsonObject && sameEntries([...left], [...right]);
  if (kindOf(left) === 'decimal') return sameDecimal(left as Decimal, right as Decimal);
  return Object.is(plainOf(left), plainOf(right));
}

function sameEntries(left: readonly [string, JsonValue][], right: readonly [string, JsonValue][]): boolean {
  return (
    left.length === right.length &&
    left.every(([key, item], at) => {
      const other = right[at];
      return other !== undefined && other[0] === key && isSame(item, other[1]);
    })
  );
}

function sameDecimal(left: Decimal, right: Decimal): boolean {
  return left.unscaled === right.unscaled && left.scale === right.scale;
}

function plainOf(value: JsonValue): unknown {
  return value instanceof Double ? value.value : value;
}
