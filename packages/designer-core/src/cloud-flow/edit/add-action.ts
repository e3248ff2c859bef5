import { JsonObject } from '@tandem/kernel';
import { flowIndex } from '../flow/flow-index.ts';
import { nameFromTitle, TakenNames } from '../flow/unique-name.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { insertFragment, withFreeNames } from './insert-fragment.ts';

/** A name for a new action that nothing in the flow has: `Compose`, `Compose_2`. */
export function freeName(definition: JsonObject, title: string): string {
  const taken = new TakenNames([...flowIndex(definition).actions.values()].map(({ name }) => name));
  return taken.claim(nameFromTitle(title) || 'Action');
}

export function addAction(definition: JsonObject, { name, json, place }: FlowEdit & { readonly kind: 'add-action' }): EditResult {
  const wanted = JsonObject.of([[nameFromTitle(name) || 'Action', json]]);
  const fragment = withFreeNames(definition, wanted, (taken, title) => taken.claim(title));
  return insertFragment(definition, fragment, place);
}
