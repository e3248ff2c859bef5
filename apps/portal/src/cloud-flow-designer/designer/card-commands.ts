import {
  type CardId,
  copyActions,
  type FlowEdit,
  findAction,
  neighbourPlace,
  type Place,
  readCardId,
  selectedActions,
} from '@tandem/designer-core/cloud-flow';
import type { OpenDesigner } from './designer-context.ts';

/** What can be done to cards from their menu and by keys; the clipboard is the caller's. */
export const CARD_COMMANDS = ['duplicate', 'move-up', 'move-down', 'group', 'ungroup', 'add-case', 'remove'] as const;
export type CardCommand = (typeof CARD_COMMANDS)[number];

export interface CommandWords {
  readonly duplicate: string;
  readonly move: string;
  readonly group: string;
  readonly ungroup: string;
  readonly addCase: string;
  readonly remove: string;
  /** Names of what a command makes. */
  readonly names: { readonly scope: string; readonly case: string };
}

/** The keys of the actions that a command on a card is about: all selected ones when it is one of them. */
export function actionsFor(designer: OpenDesigner, card: CardId): readonly string[] {
  const { cards } = designer.state.selection;
  return cards.includes(card) ? selectedActions(designer.state.selection) : keyOf(card);
}

/** Does it as one step that undo takes back; what cannot be done says why. */
export function runCommand(designer: OpenDesigner, command: CardCommand, { card, words }: { card: CardId; words: CommandWords }): void {
  const actions = actionsFor(designer, card);
  const made = editFor(designer, command, { actions, words });
  if (made !== undefined) designer.edit(made.edit, made.label);
}

interface CommandContext {
  readonly actions: readonly string[];
  readonly words: CommandWords;
}

function editFor(
  { definition }: OpenDesigner,
  command: CardCommand,
  { actions, words }: CommandContext,
): { readonly edit: FlowEdit; readonly label: string } | undefined {
  const [action] = actions;
  if (action === undefined) return undefined;
  switch (command) {
    case 'duplicate':
      return { edit: { kind: 'duplicate-actions', actions }, label: words.duplicate };
    case 'remove':
      return { edit: { kind: 'remove-actions', actions }, label: words.remove };
    case 'group':
      return { edit: { kind: 'group-actions', actions, name: words.names.scope }, label: words.group };
    case 'ungroup':
      return { edit: { kind: 'ungroup', action }, label: words.ungroup };
    case 'add-case':
      return { edit: { kind: 'add-case', action, name: words.names.case, value: '' }, label: words.addCase };
    case 'move-up':
    case 'move-down': {
      const place = neighbourPlace(definition, action, command === 'move-up' ? 'up' : 'down');
      return place === undefined ? undefined : { edit: { kind: 'move-actions', actions, place }, label: words.move };
    }
  }
}

/** The actions as text with the connection references that they need, or undefined when there is nothing to copy. */
export function copiedText({ definition, state }: OpenDesigner, actions: readonly string[]): string | undefined {
  if (actions.length === 0) return undefined;
  const copied = copyActions(definition, actions, state.history.present.connectionReferences);
  return copied.ok ? copied.value : undefined;
}

/** Where pasted actions go: after a card, at the start when it is the trigger, else at the end. */
export function placeAfterCard({ definition }: OpenDesigner, card: CardId | undefined): Place {
  const root = { owner: undefined, branch: 'actions' };
  if (card?.startsWith('trigger:') === true) return { kind: 'first', level: root };
  const action = card === undefined ? undefined : findAction(definition, readCardId(card).key);
  return action === undefined ? { kind: 'last', level: root } : { kind: 'after', level: action.level.address, action: action.name };
}

function keyOf(card: CardId): readonly string[] {
  const { kind, key } = readCardId(card);
  return kind === 'action' ? [key] : [];
}
