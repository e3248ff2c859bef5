import { isJsonArray, JsonObject, valueAt } from '@tandem/kernel';
import type { JsonPath } from '../json/json-path.ts';
import { typeOf } from './branches.ts';
import { flowIndex, type IndexedAction } from './flow-index.ts';

export interface FlowVariable {
  readonly name: string;
  /** `string`, `integer`, `float`, `boolean`, `array` or `object`, in any case of letters. */
  readonly type: string;
  readonly action: IndexedAction;
}

/** The variables that a flow initializes, in its order. */
export function flowVariables(definition: JsonObject): readonly FlowVariable[] {
  return [...flowIndex(definition).actions.values()].flatMap(variablesOf);
}

/** The variables that an action initializes. */
export function variablesOf(action: IndexedAction): readonly FlowVariable[] {
  if (typeOf(action.json) !== 'initializevariable') return [];
  const variables = valueAt(action.json, ['inputs', 'variables']);
  if (!isJsonArray(variables)) return [];
  return variables.flatMap((variable) => {
    const name = variable instanceof JsonObject ? variable.get('name') : undefined;
    const type = variable instanceof JsonObject ? variable.get('type') : undefined;
    return typeof name === 'string' ? [{ name, type: String(type ?? ''), action }] : [];
  });
}

const WRITERS: ReadonlySet<string> = new Set([
  'setvariable',
  'incrementvariable',
  'decrementvariable',
  'appendtoarrayvariable',
  'appendtostringvariable',
]);

/** Where an action names variables outside of expressions, from the action. */
export function variableNamePaths({ json }: IndexedAction): readonly JsonPath[] {
  if (WRITERS.has(typeOf(json))) return [['inputs', 'name']];
  const variables = typeOf(json) === 'initializevariable' ? valueAt(json, ['inputs', 'variables']) : undefined;
  return isJsonArray(variables) ? variables.map((_, index) => ['inputs', 'variables', String(index), 'name']) : [];
}
