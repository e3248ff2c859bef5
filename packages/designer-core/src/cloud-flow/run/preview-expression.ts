import { compileTemplate, evaluateTemplate } from '@tandem/cloud-flow';
import type { JsonValue } from '@tandem/kernel';
import { findAction } from '../flow/flow-index.ts';
import type { PlaceInRun } from './past-run.ts';
import { PastRunHost } from './past-run-host.ts';
import { pathOf } from './run-overlay.ts';

/** What an expression gives with the values of a run. */
export type ExpressionPreview =
  | { readonly kind: 'value'; readonly value: JsonValue }
  /** It reads something that must not be shown. */
  | { readonly kind: 'secured' }
  | { readonly kind: 'fault'; readonly message: string };

/** @param expression without its `@` */
export function previewExpression(
  expression: string,
  place: PlaceInRun,
  chance: ConstructorParameters<typeof PastRunHost>[1],
): ExpressionPreview {
  const compiled = compileTemplate(`@${expression.trim()}`);
  if (!compiled.ok) return { kind: 'fault', message: compiled.error[0]?.message ?? '' };
  const host = new PastRunHost(place, chance);
  const result = evaluateTemplate(compiled.value, host);
  // A fault can quote the secret that it was about.
  if (host.hasReadSecret) return { kind: 'secured' };
  return result.ok ? { kind: 'value', value: result.value } : { kind: 'fault', message: result.error.message };
}

/** Paths of the action runs that an expression names; long lists of runs leave large values out. */
export function pathsNamedBy(expression: string, { definition, iterations }: Omit<PlaceInRun, 'run'>): readonly string[] {
  const compiled = compileTemplate(`@${expression.trim()}`);
  if (!compiled.ok) return [];
  return [...compiled.value.names.actions].flatMap((name) => {
    const action = findAction(definition, name);
    return action === undefined ? [] : [pathOf(action, iterations)];
  });
}
