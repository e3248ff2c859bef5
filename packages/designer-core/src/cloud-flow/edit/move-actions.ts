import { JsonObject, ok } from '@tandem/kernel';
import { findAction, findLevel, ownersOf } from '../flow/flow-index.ts';
import { ON_SUCCESS } from '../flow/run-after-statuses.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import type { Fragment } from './fragment.ts';
import { insertFragment } from './insert-fragment.ts';
import { LevelDraft } from './level-draft.ts';
import type { Place } from './place.ts';
import { refuse } from './refusal.ts';
import { takeActions } from './remove-actions.ts';

/** Moves actions within and across levels. A place beside one of the moved actions leaves the flow as it is. */
export function moveActions(definition: JsonObject, { actions, place }: FlowEdit & { readonly kind: 'move-actions' }): EditResult {
  const target = findLevel(definition, place.level);
  if (target === undefined) return refuse('PlaceNotFound', 'The branch is not there any more. Choose another place.');
  const moved = new Set(actions.map((key) => findAction(definition, key)));
  if (ownersOf(target).some((owner) => moved.has(owner))) {
    return refuse('MoveIntoItself', 'An action cannot be moved into itself. Choose a place outside of it.');
  }
  const names = new Set([...moved].flatMap((action) => (action?.level === target ? [action.name.toLowerCase()] : [])));
  if (anchorsOf(place).some((name) => names.has(name.toLowerCase()))) return ok({ definition, cards: [] });
  const taken = takeActions(definition, actions);
  if (!taken.ok) return taken;
  return insertFragment(taken.value.definition, inOneRow(taken.value.fragments), edgeOrBefore(taken.value.definition, place));
}

function anchorsOf(place: Place): readonly string[] {
  switch (place.kind) {
    case 'after':
    case 'before':
      return [place.action];
    case 'between':
      return [place.from, place.to];
    case 'parallel':
      return place.after === undefined ? [] : [place.after];
    default:
      return [];
  }
}

/** Fragments of several levels, one after the other. */
export function inOneRow(fragments: readonly Fragment[]): Fragment {
  const row = new LevelDraft(JsonObject.of(fragments.flatMap((fragment) => [...fragment])));
  let leaves: readonly string[] = [];
  for (const fragment of fragments) {
    const draft = new LevelDraft(fragment);
    for (const root of draft.roots) for (const leaf of leaves) row.link(leaf, root, ON_SUCCESS);
    leaves = draft.leaves;
  }
  return row.toJson();
}

/** An edge between two actions may only have come to be through what was taken out; before its end is the same place then. */
function edgeOrBefore(definition: JsonObject, place: Place): Place {
  if (place.kind !== 'between') return place;
  const action = findLevel(definition, place.level)?.actions.find(({ name }) => name.toLowerCase() === place.to.toLowerCase());
  const runAfter = action?.json.get('runAfter');
  if (runAfter instanceof JsonObject && runAfter.has(place.from)) return place;
  return { kind: 'before', level: place.level, action: place.to };
}
