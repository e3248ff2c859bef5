import { JsonObject, type JsonValue } from '@tandem/kernel';

/** Everywhere that an action holds others, in the order of a designer: itself, else, the cases of a switch, and default. */
export function branchesOf(action: JsonObject): readonly (JsonValue | undefined)[] {
  const cases = action.get('cases');
  const holders = [action, action.get('else'), ...(cases instanceof JsonObject ? cases.values() : []), action.get('default')];
  return holders.map((holder) => (holder instanceof JsonObject ? holder.get('actions') : undefined));
}
