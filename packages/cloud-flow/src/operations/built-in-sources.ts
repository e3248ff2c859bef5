import { isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { DynamicSource } from '@tandem/protocol';

/** Questions of built-in operations; no connector is asked, the definition itself has the answers. */
export const BuiltInSource = {
  /** The schema is the value of a field. */
  schemaInField: 'schema-in-field',
  /** The inputs that the trigger of the chosen child flow takes. */
  childFlowInputs: 'child-flow-inputs',
  /** What the chosen child flow gives back. */
  childFlowOutputs: 'child-flow-outputs',
} as const;
export type BuiltInSource = (typeof BuiltInSource)[keyof typeof BuiltInSource];

/** @param field the key of the field */
export function schemaInField(field: string): DynamicSource {
  return { source: BuiltInSource.schemaInField, parameters: { schema: field } };
}

/** The schema of the body that starts a flow, or undefined when its trigger has none. */
export function childFlowInputs(definition: JsonObject): JsonValue | undefined {
  const triggers = definition.get('triggers');
  const [trigger] = triggers instanceof JsonObject ? triggers.values() : [];
  return valueAt(trigger, ['inputs', 'schema']);
}

/** The schema of the first response of a flow at any depth, or undefined when it answers nothing that has one. */
export function childFlowOutputs(definition: JsonObject): JsonValue | undefined {
  return firstResponseSchema(definition.get('actions'));
}

function firstResponseSchema(actions: JsonValue | undefined): JsonValue | undefined {
  if (!(actions instanceof JsonObject)) return undefined;
  for (const action of actions.values()) {
    const schema = String(valueAt(action, ['type'])).toLowerCase() === 'response' ? valueAt(action, ['inputs', 'schema']) : undefined;
    const found =
      schema ??
      branchesOf(action)
        .map(firstResponseSchema)
        .find((inside) => inside !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function branchesOf(action: JsonValue): readonly (JsonValue | undefined)[] {
  if (!(action instanceof JsonObject) || isJsonArray(action)) return [];
  const cases = action.get('cases');
  const inCases = cases instanceof JsonObject ? Array.from(cases.values(), (branch) => valueAt(branch, ['actions'])) : [];
  return [action.get('actions'), valueAt(action, ['else', 'actions']), ...inCases, valueAt(action, ['default', 'actions'])];
}
