import { JsonObject, type JsonValue } from '@tandem/kernel';

/** Whether any action of the definition, at whatever depth, is a Response: only then a caller is kept waiting. */
export function hasResponse(definition: JsonObject): boolean {
  return holdsResponse(definition.get('actions'));
}

function holdsResponse(actions: JsonValue | undefined): boolean {
  if (!(actions instanceof JsonObject)) return false;
  for (const action of actions.values()) {
    if (!(action instanceof JsonObject)) continue;
    const type = action.get('type');
    if (typeof type === 'string' && type.toLowerCase() === 'response') return true;
    if (branchesOf(action).some(holdsResponse)) return true;
  }
  return false;
}

/** Everywhere that an action holds others: itself, else, default, and the cases of a switch. */
function branchesOf(action: JsonObject): readonly (JsonValue | undefined)[] {
  const cases = action.get('cases');
  const holders = [action, action.get('else'), action.get('default'), ...(cases instanceof JsonObject ? cases.values() : [])];
  return holders.map((holder) => (holder instanceof JsonObject ? holder.get('actions') : undefined));
}
