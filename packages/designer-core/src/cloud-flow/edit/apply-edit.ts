import type { JsonObject } from '@tandem/kernel';
import { addAction } from './add-action.ts';
import { duplicateActions, pasteActions } from './copy-actions.ts';
import { edited, setAt } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { moveActions } from './move-actions.ts';
import { removeActions } from './remove-actions.ts';
import { renameCard } from './rename-card.ts';
import { renameVariable } from './rename-variable.ts';
import { setDefinition } from './set-definition.ts';
import { setSetting } from './set-setting.ts';
import { setTrigger } from './set-trigger.ts';
import { setJson, setRunAfter, setValue } from './set-value.ts';
import { addCase, addElse, removeCase, removeDefault, removeElse, renameCase } from './switch-cases.ts';
import { groupActions, ungroup, wrapInLoop } from './wrap-actions.ts';

/** Makes an edit, or says why it cannot be made. The definition that came in stays as it was; the new one shares what did not change. */
export function applyEdit(definition: JsonObject, edit: FlowEdit): EditResult {
  switch (edit.kind) {
    case 'set-trigger':
      return setTrigger(definition, edit);
    case 'add-action':
      return addAction(definition, edit);
    case 'remove-actions':
      return removeActions(definition, edit.actions);
    case 'move-actions':
      return moveActions(definition, edit);
    case 'duplicate-actions':
      return duplicateActions(definition, edit);
    case 'paste-actions':
      return pasteActions(definition, edit);
    case 'rename-card':
      return renameCard(definition, edit);
    case 'rename-variable':
      return renameVariable(definition, edit);
    case 'set-value':
      return setValue(definition, edit);
    case 'set-json':
      return setJson(definition, edit);
    case 'set-notes':
      return setValue(definition, {
        kind: 'set-value',
        card: edit.card,
        path: ['description'],
        value: edit.notes === '' ? undefined : edit.notes,
      });
    case 'set-setting':
      return setSetting(definition, edit);
    case 'set-run-after':
      return setRunAfter(definition, edit);
    case 'add-case':
      return addCase(definition, edit);
    case 'remove-case':
      return removeCase(definition, edit);
    case 'rename-case':
      return renameCase(definition, edit);
    case 'add-else':
      return addElse(definition, edit.action);
    case 'remove-else':
      return removeElse(definition, edit.action);
    case 'remove-default':
      return removeDefault(definition, edit.action);
    case 'group-actions':
      return groupActions(definition, edit);
    case 'wrap-in-loop':
      return wrapInLoop(definition, edit);
    case 'ungroup':
      return ungroup(definition, edit.action);
    case 'set-definition':
      return setDefinition(edit.definition);
    case 'set-parameters':
      return edited(setAt(definition, ['parameters'], edit.parameters), []);
  }
}
