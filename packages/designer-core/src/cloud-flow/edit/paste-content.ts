import { JsonObject, ok, type Result } from '@tandem/kernel';
import type { FlowContent } from '../file/flow-file.ts';
import type { CardId } from '../flow/card-id.ts';
import { apiOfCard, apiOfReference, connectionKeyOf, newReference } from '../flow/connection-key.ts';
import { TakenNames } from '../flow/unique-name.ts';
import { withValueAt } from '../json/json-path.ts';
import { readClipboard } from './clipboard.ts';
import { pasteFragment } from './copy-actions.ts';
import type { Place } from './place.ts';
import { indexOf } from './placement.ts';
import type { Refusal } from './refusal.ts';

export interface Pasted {
  readonly content: FlowContent;
  readonly cards: readonly CardId[];
  /** Keys of connection references that came along: a connection must be chosen for each. */
  readonly newReferences: readonly string[];
}

/**
 * Pastes actions from text, with the connection references that they need. A reference that the flow has for the same connector is
 * used; what is missing comes along under a key that is free.
 *
 * @param text as `copyActions` gives it, or from the clipboard of Power Automate
 */
export function pasteContent({ definition, connectionReferences }: FlowContent, text: string, place: Place): Result<Pasted, Refusal> {
  const clipboard = readClipboard(text);
  if (!clipboard.ok) return clipboard;
  const { actions, connectionReferences: brought } = clipboard.value;
  const plan = new ReferencePlan(connectionReferences, brought);
  const pasted = pasteFragment(definition, plan.follow(actions), place);
  if (!pasted.ok) return pasted;
  const content = { definition: pasted.value.definition, connectionReferences: plan.references };
  return ok({ content, cards: pasted.value.cards, newReferences: plan.added });
}

/** Which reference of the flow each pasted card uses. */
class ReferencePlan {
  references: JsonObject;
  readonly added: string[] = [];
  readonly #brought: JsonObject;
  readonly #keys = new Map<string, string>();

  constructor(references: JsonObject, brought: JsonObject) {
    this.references = references;
    this.#brought = brought;
  }

  /** The actions with the keys that the flow has. */
  follow(actions: JsonObject): JsonObject {
    let followed = actions;
    for (const { json, path } of indexOf(actions).actions.values()) {
      const key = connectionKeyOf(json);
      if (key === undefined) continue;
      const wanted = this.#keyFor(key, json);
      const [, ...inside] = path;
      if (wanted !== key) followed = replaced(followed, [...inside, 'inputs', 'host', 'connectionName'], wanted);
    }
    return followed;
  }

  #keyFor(key: string, card: JsonObject): string {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const api = apiOfReference(this.#brought.get(key)) ?? apiOfCard(card) ?? key;
    const chosen = this.#present(key, api) ?? this.#add(key, api);
    this.#keys.set(key, chosen);
    return chosen;
  }

  /** The reference of the same key, else any of the same connector. */
  #present(key: string, api: string): string | undefined {
    const isOfApi = (reference: unknown) => apiOfReference(reference)?.toLowerCase() === api.toLowerCase();
    if (isOfApi(this.references.get(key))) return key;
    for (const [other, reference] of this.references) if (isOfApi(reference)) return other;
    return undefined;
  }

  #add(key: string, api: string): string {
    const free = new TakenNames(this.references.keys()).claim(key);
    this.references = this.references.copy().set(free, newReference(api));
    this.added.push(free);
    return free;
  }
}

function replaced(actions: JsonObject, path: readonly string[], value: string): JsonObject {
  const changed = withValueAt(actions, path, value);
  return changed.ok && changed.value instanceof JsonObject ? changed.value : actions;
}
