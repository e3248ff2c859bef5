import { type JsonObject, valueAt } from '@tandem/kernel';
import { readClipboard } from './clipboard.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { copyFragment } from './fragment.ts';
import { insertFragment, withFreeNames } from './insert-fragment.ts';
import { LevelDraft } from './level-draft.ts';
import { selectedLevel } from './selected-levels.ts';

export function pasteActions(definition: JsonObject, { text, place }: FlowEdit & { readonly kind: 'paste-actions' }): EditResult {
  const clipboard = readClipboard(text);
  if (!clipboard.ok) return clipboard;
  const fragment = withFreeNames(definition, clipboard.value.actions, (taken, name) => taken.claimCopy(name));
  return insertFragment(definition, fragment, place);
}

export function duplicateActions(definition: JsonObject, { actions }: FlowEdit & { readonly kind: 'duplicate-actions' }): EditResult {
  const selected = selectedLevel(definition, actions);
  if (!selected.ok) return selected;
  const { level, names } = selected.value;
  const copied = copyFragment(valueAt(definition, level.path), names);
  const fragment = withFreeNames(definition, copied, (taken, name) => taken.claimCopy(name));
  const after = new LevelDraft(copied).leaves.at(-1) ?? [...names].at(-1) ?? '';
  return insertFragment(definition, fragment, { kind: 'after', level: level.address, action: after });
}
