import { type JsonObject, valueAt } from '@tandem/kernel';
import { readClipboard } from './clipboard.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { copyFragment } from './fragment.ts';
import { insertFragment, withFreeNames } from './insert-fragment.ts';
import { LevelDraft } from './level-draft.ts';
import type { Place } from './place.ts';
import { selectedLevel } from './selected-levels.ts';

export function pasteActions(definition: JsonObject, { text, place }: FlowEdit & { readonly kind: 'paste-actions' }): EditResult {
  const clipboard = readClipboard(text);
  return clipboard.ok ? pasteFragment(definition, clipboard.value.actions, place) : clipboard;
}

/** Puts actions at a place under names that are free, with `-copy` behind those that are not. */
export function pasteFragment(definition: JsonObject, actions: JsonObject, place: Place): EditResult {
  const fragment = withFreeNames(definition, actions, (taken, name) => taken.claimCopy(name));
  return insertFragment(definition, fragment, place);
}

export function duplicateActions(definition: JsonObject, { actions }: FlowEdit & { readonly kind: 'duplicate-actions' }): EditResult {
  const selected = selectedLevel(definition, actions);
  if (!selected.ok) return selected;
  const { level, names } = selected.value;
  const copied = copyFragment(valueAt(definition, level.path), names);
  const after = new LevelDraft(copied).leaves.at(-1) ?? [...names].at(-1) ?? '';
  return pasteFragment(definition, copied, { kind: 'after', level: level.address, action: after });
}
