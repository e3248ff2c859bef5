import type { CompiledFlow } from '@tandem/cloud-flow';
import { equalJson, JsonObject, type JsonValue } from '@tandem/kernel';

/** What stands inside an action, and what says nothing to a run. */
const APART: ReadonlySet<string> = new Set(['actions', 'else', 'default', 'cases', 'description', 'metadata']);

/**
 * Which actions of a definition are as they were in another one, so that what they did still counts. Values of cases count as part
 * of their switch; the order of keys does not.
 *
 * @returns a test for the name of an action, in any case of letters
 */
export function unchangedActions(present: CompiledFlow, former: CompiledFlow): (name: string) => boolean {
  if (present.definition === former.definition) return () => true;
  const now = headsOf(present.definition);
  const before = headsOf(former.definition);
  return (name) => {
    const head = now.get(name.toLowerCase());
    const formerHead = before.get(name.toLowerCase());
    return head !== undefined && formerHead !== undefined && equalJson(head, formerHead);
  };
}

/** Each action without what is inside it. */
function headsOf(definition: JsonObject): ReadonlyMap<string, JsonObject> {
  const heads = new Map<string, JsonObject>();
  const open: (JsonValue | undefined)[] = [definition.get('actions')];
  for (let level = open.pop(); open.length > 0 || level !== undefined; level = open.pop()) {
    if (!(level instanceof JsonObject)) continue;
    for (const [name, action] of level) {
      if (!(action instanceof JsonObject)) continue;
      heads.set(name.toLowerCase(), headOf(action));
      open.push(...levelsOf(action));
    }
  }
  return heads;
}

function headOf(action: JsonObject): JsonObject {
  const head = JsonObject.of([...action].filter(([key]) => !APART.has(key)));
  const cases = action.get('cases');
  if (cases instanceof JsonObject)
    head.set('cases', JsonObject.of(Array.from(cases, ([name, branch]) => [name, memberOf(branch, 'case') ?? null])));
  return head;
}

function levelsOf(action: JsonObject): readonly (JsonValue | undefined)[] {
  const cases = action.get('cases');
  const holders = [action, action.get('else'), action.get('default'), ...(cases instanceof JsonObject ? cases.values() : [])];
  return holders.map((holder) => memberOf(holder, 'actions')).filter((level) => level !== undefined);
}

function memberOf(holder: JsonValue | undefined, key: string): JsonValue | undefined {
  return holder instanceof JsonObject ? holder.get(key) : undefined;
}
