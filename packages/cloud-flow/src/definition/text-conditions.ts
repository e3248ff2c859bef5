import type { Diagnostic, JsonObject, JsonValue } from '@tandem/kernel';
import { templateSegments } from '../template/index.ts';
import { member } from './action-settings.ts';
import type { CompiledAction } from './compiled-flow.ts';
import { below } from './json-pointer.ts';

/**
 * A condition that is a text without expressions is neither true nor false. It is an error where the text would be an expression behind
 * an `@`, which its author forgot; else a warning, as the action fails only when a run reaches it.
 */
export function textConditions({ name, body }: CompiledAction, json: JsonObject, path: string): readonly Diagnostic[] {
  const steps = STEPS[body.kind];
  const condition = steps === undefined ? undefined : member(json, ...steps);
  if (steps === undefined || !isPlainText(condition)) return [];
  const message = `The condition of '${name}' is a text, which is neither true nor false. Write an @ before it, so that it is worked out as an expression.`;
  const severity = isExpression(`@${condition.trim()}`) ? 'error' : 'warning';
  return [{ code: 'ConditionIsText', severity, message, path: below(path, ...steps) }];
}

const STEPS: Readonly<Partial<Record<CompiledAction['body']['kind'], readonly string[]>>> = {
  query: ['inputs', 'where'],
  if: ['expression'],
  until: ['expression'],
};

function isPlainText(value: JsonValue | undefined): value is string {
  if (typeof value !== 'string' || /^\s*(?:true|false)?\s*$/i.test(value)) return false;
  return templateSegments(value).every(({ kind }) => kind === 'text');
}

function isExpression(text: string): boolean {
  const [segment, ...others] = templateSegments(text);
  return others.length === 0 && segment?.kind === 'expression' && segment.expression !== undefined && segment.expression.kind !== 'literal';
}
