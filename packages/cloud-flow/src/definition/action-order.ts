import { JsonObject, type JsonValue } from '@tandem/kernel';
import { branchesOf } from './action-branches.ts';

/**
 * The names of all actions in the order in which a reader goes through the flow: each after all that it runs after, a branch to its end
 * before the one beside it, and what an action holds right after it. What is left of a circle comes last.
 */
export function actionOrder(definition: JsonObject): readonly string[] {
  return [...namesIn(definition.get('actions'))];
}

function* namesIn(actions: JsonValue | undefined): Generator<string> {
  if (!(actions instanceof JsonObject)) return;
  for (const name of levelOrder(actions)) {
    yield name;
    const action = actions.get(name);
    if (action instanceof JsonObject) for (const branch of branchesOf(action)) yield* namesIn(branch);
  }
}

function levelOrder(actions: JsonObject): Iterable<string> {
  const names = [...actions.keys()];
  const byLowerName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const before = new Map(names.map((name) => [name, predecessorsIn(actions.get(name), byLowerName)]));
  const after = Map.groupBy(
    names.flatMap((name) => (before.get(name) ?? []).map((predecessor) => ({ name, predecessor }))),
    ({ predecessor }) => predecessor,
  );
  const done = new Set<string>();
  const isReady = (name: string): boolean => !done.has(name) && (before.get(name) ?? []).every((predecessor) => done.has(predecessor));
  const stack = names.filter(isReady).reverse();
  for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    const next = (after.get(name) ?? []).map((edge) => edge.name).filter(isReady);
    stack.push(...next.reverse());
  }
  return new Set([...done, ...names]);
}

function predecessorsIn(action: JsonValue | undefined, byLowerName: ReadonlyMap<string, string>): readonly string[] {
  const runAfter = action instanceof JsonObject ? action.get('runAfter') : undefined;
  if (!(runAfter instanceof JsonObject)) return [];
  const found = Array.from(runAfter.keys(), (name) => byLowerName.get(name.toLowerCase()));
  return [...new Set(found.filter((name) => name !== undefined))];
}
