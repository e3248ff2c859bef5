import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { JsonPath } from '../json/json-path.ts';
import { caseBranch, caseOf } from './level-address.ts';

/** The type of an action in lower case; empty when it has none. */
export function typeOf(json: JsonValue | undefined): string {
  const type = json instanceof JsonObject ? json.get('type') : undefined;
  return typeof type === 'string' ? type.toLowerCase() : '';
}

const ONE_LEVEL: ReadonlySet<string> = new Set(['scope', 'foreach', 'until']);
const LOOPS: ReadonlySet<string> = new Set(['foreach', 'until']);

export function isLoop(json: JsonValue | undefined): boolean {
  return LOOPS.has(typeOf(json));
}

/** The branches that an action has, empty ones included, in the order of the definition; types that nobody knows have one when they hold actions. */
export function branchesOf(json: JsonObject): readonly string[] {
  const type = typeOf(json);
  if (type === 'if') return ['actions', 'else'];
  if (type === 'switch') return [...caseNames(json).map(caseBranch), 'default'];
  return ONE_LEVEL.has(type) || json.get('actions') instanceof JsonObject ? ['actions'] : [];
}

/** Names of the cases of a switch. */
export function caseNames(json: JsonObject): readonly string[] {
  const cases = json.get('cases');
  return cases instanceof JsonObject ? [...cases.keys()] : [];
}

/** Keys that lead from an action to the actions of a branch. */
export function branchPath(branch: string): JsonPath {
  const name = caseOf(branch);
  if (name !== undefined) return ['cases', name, 'actions'];
  return branch === 'actions' ? ['actions'] : [branch, 'actions'];
}
