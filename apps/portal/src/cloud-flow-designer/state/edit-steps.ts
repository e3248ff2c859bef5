import {
  actionCard,
  applyEdit,
  type CardId,
  type FlowEdit,
  flowIndex,
  newReference,
  pasteContent,
  type Selection,
} from '@tandem/designer-core/cloud-flow';
import { done } from '@tandem/designer-core/history';
import type { JsonObject } from '@tandem/kernel';
import type { DesignerAction, DesignerState, Panel } from './designer-state.ts';

type Edit = DesignerAction & { readonly kind: 'edit' };

/** The state after an edit, or with the reason why it was not made. */
export function edited(state: DesignerState, { edit, label, group, opensCard = false }: Edit): DesignerState {
  const { present } = state.history;
  const result = applyEdit(present.definition, edit);
  if (!result.ok) return { ...state, refusal: result.error };
  const { definition, cards } = result.value;
  const history = done(state.history, definition === present.definition ? present : { ...present, definition }, { label, group });
  const [first] = cards;
  const panel: Panel = opensCard && first !== undefined ? { kind: 'card', card: first, isNew: true } : followed(state.panel, edit, first);
  return { ...state, history, panel, refusal: undefined, ...seen(state, { edit, cards, before: present.definition }) };
}

export function pasted(state: DesignerState, { text, place, label }: DesignerAction & { readonly kind: 'paste' }): DesignerState {
  const result = pasteContent(state.history.present, text, place);
  if (!result.ok) return { ...state, refusal: result.error };
  const { content, cards, newReferences } = result.value;
  const history = done(state.history, content, { label, group: undefined });
  const askedReferences = [...state.askedReferences, ...newReferences];
  return { ...state, history, refusal: undefined, askedReferences, ...selected(cards) };
}

/** A card that was renamed stays open under its new name, and so does a case. */
function followed(panel: Panel, edit: FlowEdit, card: CardId | undefined): Panel {
  if (edit.kind === 'rename-case' && panel.kind === 'branch') return { ...panel, branch: `case:${edit.to.trim()}` };
  if (edit.kind === 'remove-case' && panel.kind === 'branch') return { kind: 'none' };
  const isRenamed = edit.kind === 'rename-card' && panel.kind === 'card' && panel.card === edit.card;
  return isRenamed && card !== undefined ? { ...panel, card } : panel;
}

interface Outcome {
  readonly edit: FlowEdit;
  readonly cards: readonly CardId[];
  readonly before: JsonObject;
}

const MAKES_CARDS: ReadonlySet<FlowEdit['kind']> = new Set([
  'add-action',
  'duplicate-actions',
  'move-actions',
  'group-actions',
  'ungroup',
  'wrap-in-loop',
]);

/** What is selected and seen after an edit: what it made; after a deletion the neighbour, so that the keyboard keeps its place. */
function seen(state: DesignerState, { edit, cards, before }: Outcome): Partial<DesignerState> {
  if (MAKES_CARDS.has(edit.kind) && cards.length > 0) return selected(cards);
  if (edit.kind === 'rename-card') return { selection: renamed(state.selection, edit.card, cards[0]) };
  if (edit.kind !== 'remove-actions') return {};
  const neighbour = neighbourOf(before, edit.actions);
  return neighbour === undefined ? {} : selected([neighbour]);
}

function selected(cards: readonly CardId[]): Pick<DesignerState, 'selection' | 'revealed'> {
  const [first] = cards;
  return { selection: { cards, anchor: first }, revealed: first === undefined ? undefined : { card: first } };
}

function renamed(selection: Selection, from: CardId, to: CardId | undefined): Selection {
  if (to === undefined) return selection;
  const follow = (card: CardId) => (card === from ? to : card);
  return { cards: selection.cards.map(follow), anchor: selection.anchor === undefined ? undefined : follow(selection.anchor) };
}

/** The card after those that go away, else the one before them, else the trigger. */
function neighbourOf(definition: JsonObject, removed: readonly string[]): CardId | undefined {
  const { actions, triggers } = flowIndex(definition);
  const gone = new Set(removed.map((key) => key.toLowerCase()));
  const all = [...actions.values()];
  const isGone = (action: (typeof all)[number] | undefined): boolean =>
    action !== undefined && (gone.has(action.key.toLowerCase()) || isGone(action.level.owner));
  const at = all.findIndex(isGone);
  const next = all.slice(at).find((action) => !isGone(action)) ?? all.slice(0, at).findLast((action) => !isGone(action));
  const [trigger] = triggers;
  if (next !== undefined) return actionCard(next.key);
  return trigger === undefined ? undefined : `trigger:${trigger.name}`;
}

/** A reference in the form that solutions have; it is part of the step that needed it, so undo does not stop at it. */
export function withReference(state: DesignerState, { apiName, key }: { readonly apiName: string; readonly key: string }): DesignerState {
  const { present } = state.history;
  if (present.connectionReferences.has(key)) return state;
  const connectionReferences = present.connectionReferences.copy().set(key, newReference(apiName));
  return { ...state, history: { ...state.history, present: { ...present, connectionReferences } } };
}
