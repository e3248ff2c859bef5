import type { JsonObject } from '@tandem/kernel';
import { renameUses } from '../expression/rename-uses.ts';
import { actionCard } from '../flow/card-id.ts';
import { findLevel, flowIndex } from '../flow/flow-index.ts';
import { TakenNames } from '../flow/unique-name.ts';
import { edited, editLevel } from './edit-level.ts';
import type { EditResult } from './flow-edit.ts';
import { asFragment, type Fragment, putFragment } from './fragment.ts';
import type { Place } from './place.ts';
import { indexOf, placementRefusal } from './placement.ts';
import { refuse } from './refusal.ts';
import { renameActionsIn } from './rename-actions-in.ts';
import { spotAt } from './spot.ts';

/** Puts a fragment whose names are free in the flow at a place. */
export function insertFragment(definition: JsonObject, fragment: Fragment, place: Place): EditResult {
  const level = findLevel(definition, place.level);
  const refusal = level === undefined ? undefined : placementRefusal(fragment, level);
  if (refusal !== undefined) return { ok: false, error: refusal };
  const result = editLevel(definition, place.level, (draft) => {
    const spot = spotAt(draft, place);
    if (spot === undefined) return refuse('PlaceNotFound', 'The place is not there any more. Choose another one.').error;
    putFragment(draft, fragment, spot);
    return undefined;
  });
  return edited(result, [...fragment.keys()].map(actionCard));
}

export type ClaimName = (taken: TakenNames, wanted: string) => string;

/** The fragment with names that are free in the flow; what refers to each other inside it follows. */
export function withFreeNames(definition: JsonObject, actions: JsonObject, claim: ClaimName): Fragment {
  const fragment = asFragment(actions);
  const taken = new TakenNames([...flowIndex(definition).actions.values()].map(({ name }) => name));
  const names = new Map([...indexOf(fragment).actions.values()].map(({ name }) => [name.toLowerCase(), claim(taken, name)]));
  return renameUses(renameActionsIn(fragment, names), { thing: 'action', names });
}
