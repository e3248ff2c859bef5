import { applyEdit, type EditResult, type FlowEdit } from '@tandem/designer-core/cloud-flow';
import { fromPlain, JsonObject, toPlain } from '@tandem/kernel';

/** A definition from plain JavaScript. */
export function flow(actions: object, rest: object = { triggers: { manual: { type: 'Request', kind: 'Button' } } }): JsonObject {
  const definition = fromPlain({ ...rest, actions });
  return definition instanceof JsonObject ? definition : new JsonObject();
}

/** A Compose that runs after the success of others. */
export function compose(inputs: unknown, ...after: readonly string[]): object {
  return { type: 'Compose', inputs, runAfter: Object.fromEntries(after.map((name) => [name, ['Succeeded']])) };
}

export function json(value: object): JsonObject {
  const made = fromPlain(value);
  return made instanceof JsonObject ? made : new JsonObject();
}

/** The definition after edits; a refusal fails the test. */
export function edit(definition: JsonObject, ...edits: readonly FlowEdit[]): JsonObject {
  return edits.reduce((present, next) => accepted(applyEdit(present, next)), definition);
}

function accepted(result: EditResult): JsonObject {
  if (!result.ok) throw new Error(`refused: ${result.error.code}: ${result.error.message}`);
  return result.value.definition;
}

/** Name of each action of the root to what it runs after. */
export function runAfterOf(definition: JsonObject): unknown {
  const actions = definition.get('actions');
  if (!(actions instanceof JsonObject)) return undefined;
  return Object.fromEntries(
    Array.from(actions, ([name, action]) => [name, action instanceof JsonObject ? asPlain(action.get('runAfter')) : undefined]),
  );
}

export function asPlain(value: Parameters<typeof toPlain>[0] | undefined): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(toPlain(value)));
}
