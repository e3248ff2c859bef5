import { JsonObject, type JsonValue } from '@tandem/kernel';
import { branchesOf, branchPath } from '../flow/branches.ts';
import { caseOf } from '../flow/level-address.ts';
import { without, withValueAt } from '../json/json-path.ts';

/** What makes the card itself: its JSON without the actions that are in it. */
export function ownJson(json: JsonObject): JsonObject {
  return branchesOf(json).reduce<JsonObject>((card, branch) => withoutBranch(card, branch), json);
}

/** An else or a default has nothing else than its actions; a case has its value, too. */
function withoutBranch(card: JsonObject, branch: string): JsonObject {
  const [first = '', ...rest] = branchPath(branch);
  const key = card.findKey(first);
  if (key === undefined) return card;
  if (rest.length === 0 || caseOf(branch) === undefined) return without(card, key);
  const changed = withValueAt(card, branchPath(branch), undefined);
  return changed.ok ? asObject(changed.value, card) : card;
}

function asObject(value: JsonValue, otherwise: JsonObject): JsonObject {
  return value instanceof JsonObject ? value : otherwise;
}
