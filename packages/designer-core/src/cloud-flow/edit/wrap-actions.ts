import { JsonObject, valueAt } from '@tandem/kernel';
import { typeOf } from '../flow/branches.ts';
import { actionCard } from '../flow/card-id.ts';
import { findAction, type IndexedLevel } from '../flow/flow-index.ts';
import { joinStatuses, type RunAfterStatuses } from '../flow/run-after-statuses.ts';
import { freeName } from './add-action.ts';
import { edited, editLevel } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { copyFragment, type Fragment, putFragment } from './fragment.ts';
import type { LevelDraft } from './level-draft.ts';
import { placementRefusal } from './placement.ts';
import { actionNotFound, type Refusal, refuse } from './refusal.ts';
import { selectedLevel } from './selected-levels.ts';

export function groupActions(definition: JsonObject, { actions, name }: FlowEdit & { readonly kind: 'group-actions' }): EditResult {
  return wrap(definition, { actions, name, container: JsonObject.of([['type', 'Scope']]) });
}

export function wrapInLoop(definition: JsonObject, { actions, name, source }: FlowEdit & { readonly kind: 'wrap-in-loop' }): EditResult {
  const container = JsonObject.of([
    ['type', 'Foreach'],
    ['foreach', `@${source}`],
  ]);
  return wrap(definition, { actions, name, container });
}

interface Wrapping {
  readonly actions: readonly string[];
  readonly name: string;
  /** Without `actions`. */
  readonly container: JsonObject;
}

function wrap(definition: JsonObject, { actions, name, container }: Wrapping): EditResult {
  const selected = selectedLevel(definition, actions);
  if (!selected.ok) return selected;
  const { level, names } = selected.value;
  const fragment = copyFragment(valueAt(definition, level.path), names);
  const free = freeName(definition, name);
  const json = container.copy().set('actions', fragment);
  const refusal = placementRefusal(JsonObject.of([[free, json]]), level);
  if (refusal !== undefined) return { ok: false, error: refusal };
  const result = editLevel(definition, level.address, (draft) => replaceByContainer(draft, names, { name: free, json }));
  return edited(result, [actionCard(free)]);
}

/** The container runs after all that its actions ran after, and what ran after one of them runs after the container. */
function replaceByContainer(
  draft: LevelDraft,
  names: ReadonlySet<string>,
  container: { readonly name: string; readonly json: JsonObject },
): Refusal | undefined {
  const hadCycle = draft.hasCycle;
  const position = draft.names.findIndex((name) => names.has(name));
  draft.add(container.name, container.json, Math.max(position, 0));
  for (const name of names) {
    for (const [from, statuses] of draft.runAfter(name)) if (!names.has(from)) joinLink(draft, { from, to: container.name, statuses });
    for (const follower of draft.followers(name)) {
      const statuses = draft.runAfter(follower).get(name) ?? [];
      draft.unlink(name, follower);
      if (!names.has(follower)) joinLink(draft, { from: container.name, to: follower, statuses });
    }
  }
  for (const name of names) draft.remove(name);
  if (hadCycle || !draft.hasCycle) return undefined;
  return refuse('RunAfterCycle', 'An action between the selected ones would be left outside. Select it, too.').error;
}

function joinLink(
  draft: LevelDraft,
  { from, to, statuses }: { readonly from: string; readonly to: string; readonly statuses: RunAfterStatuses },
): void {
  draft.link(from, to, joinStatuses(draft.runAfter(to).get(from) ?? [], statuses));
}

/** Takes a scope away; what was in it takes its place. */
export function ungroup(definition: JsonObject, key: string): EditResult {
  const action = findAction(definition, key);
  if (action === undefined) return actionNotFound(key);
  if (typeOf(action.json) !== 'scope') return refuse('NotAContainer', `'${action.name}' is no scope. Select a scope.`);
  const inside = action.json.get('actions');
  const fragment = inside instanceof JsonObject ? inside : new JsonObject();
  const result = editLevel(definition, action.level.address, (draft) =>
    unwrap(draft, { level: action.level, name: action.name, fragment }),
  );
  return edited(result, [...fragment.keys()].map(actionCard));
}

interface Unwrapping {
  readonly level: IndexedLevel;
  readonly name: string;
  readonly fragment: Fragment;
}

function unwrap(draft: LevelDraft, { name, fragment }: Unwrapping): undefined {
  const position = draft.names.indexOf(name);
  const followers = draft
    .followers(name)
    .map((to): { readonly name: string; readonly insteadOf: readonly string[]; readonly statuses: RunAfterStatuses } => ({
      name: to,
      insteadOf: [name],
      statuses: draft.runAfter(to).get(name) ?? [],
    }));
  const entry = new Map(draft.runAfter(name));
  if (fragment.size > 0) putFragment(draft, fragment, { entry, followers, position });
  draft.remove(name);
}
