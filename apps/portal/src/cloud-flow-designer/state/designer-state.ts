import {
  applyEdit,
  type CardId,
  type FlowContent,
  type FlowEdit,
  findCard,
  type Place,
  type Refusal,
} from '@tandem/designer-core/cloud-flow';
import { done, type History, newHistory, redo, saved, undo } from '@tandem/designer-core/history';
import { JsonObject } from '@tandem/kernel';

/** What lies beside the canvas. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'card'; readonly card: CardId }
  | { readonly kind: 'add-action'; readonly place: Place }
  | { readonly kind: 'change-trigger' }
  | { readonly kind: 'checker' };

export interface DesignerState {
  readonly history: History<FlowContent>;
  readonly panel: Panel;
  readonly collapsed: ReadonlySet<CardId>;
  /** Why the last edit was not made. */
  readonly refusal: Refusal | undefined;
  /** Connection reference key to the connection chosen for it, as far as it was chosen here. */
  readonly connections: Readonly<Record<string, string>>;
  /** True while the server does not know one of them. */
  readonly hasNewConnections: boolean;
}

export type DesignerAction =
  | { readonly kind: 'edit'; readonly edit: FlowEdit; readonly label: string; readonly group?: string; readonly opensCard?: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'show'; readonly panel: Panel }
  | { readonly kind: 'toggle-container'; readonly card: CardId }
  /** The reference of a connector, made when the file lacks it, and the connection for it. */
  | { readonly kind: 'choose-connection'; readonly apiName: string; readonly key: string; readonly connectionId: string }
  | { readonly kind: 'ask-reference'; readonly apiName: string; readonly key: string }
  | { readonly kind: 'saved'; readonly content: FlowContent }
  /** What the browser kept, as one step that undo takes back. */
  | { readonly kind: 'recover'; readonly content: FlowContent; readonly label: string };

export function newDesignerState(content: FlowContent): DesignerState {
  return {
    history: newHistory(content),
    panel: { kind: 'none' },
    collapsed: new Set(),
    refusal: undefined,
    connections: {},
    hasNewConnections: false,
  };
}

export function reduceDesigner(state: DesignerState, action: DesignerAction): DesignerState {
  switch (action.kind) {
    case 'edit':
      return edited(state, action);
    case 'undo':
      return withPanelThatExists({ ...state, history: undo(state.history), refusal: undefined });
    case 'redo':
      return withPanelThatExists({ ...state, history: redo(state.history), refusal: undefined });
    case 'show':
      return { ...state, panel: action.panel };
    case 'toggle-container':
      return { ...state, collapsed: toggled(state.collapsed, action.card) };
    case 'choose-connection':
      return {
        ...withReference(state, action),
        connections: { ...state.connections, [action.key]: action.connectionId },
        hasNewConnections: true,
      };
    case 'ask-reference':
      return withReference(state, action);
    case 'saved':
      return { ...state, history: saved(state.history, action.content), hasNewConnections: false };
    case 'recover': {
      const { definition, connectionReferences } = action.content;
      const history = done(state.history, { definition, connectionReferences }, { label: action.label, group: undefined });
      return withPanelThatExists({ ...state, history, refusal: undefined });
    }
  }
}

function edited(
  state: DesignerState,
  { edit, label, group, opensCard = false }: DesignerAction & { readonly kind: 'edit' },
): DesignerState {
  const { present } = state.history;
  const result = applyEdit(present.definition, edit);
  if (!result.ok) return { ...state, refusal: result.error };
  const { definition, cards } = result.value;
  const history = done(state.history, definition === present.definition ? present : { ...present, definition }, { label, group });
  const [first] = cards;
  const panel: Panel = opensCard && first !== undefined ? { kind: 'card', card: first } : followed(state.panel, edit, first);
  return withPanelThatExists({ ...state, history, panel, refusal: undefined });
}

/** A card that was renamed stays open under its new name. */
function followed(panel: Panel, edit: FlowEdit, card: CardId | undefined): Panel {
  const isRenamed = edit.kind === 'rename-card' && panel.kind === 'card' && panel.card === edit.card;
  return isRenamed && card !== undefined ? { kind: 'card', card } : panel;
}

function withPanelThatExists(state: DesignerState): DesignerState {
  const { panel, history } = state;
  if (panel.kind !== 'card' || findCard(history.present.definition, panel.card) !== undefined) return state;
  return { ...state, panel: { kind: 'none' } };
}

function toggled(collapsed: ReadonlySet<CardId>, card: CardId): ReadonlySet<CardId> {
  const next = new Set(collapsed);
  if (!next.delete(card)) next.add(card);
  return next;
}

/** A reference in the form that solutions have; it is part of the step that needed it, so undo does not stop at it. */
function withReference(state: DesignerState, { apiName, key }: { readonly apiName: string; readonly key: string }): DesignerState {
  const { present } = state.history;
  if (present.connectionReferences.has(key)) return state;
  const reference = JsonObject.of([
    ['runtimeSource', 'embedded'],
    ['connection', new JsonObject()],
    ['api', JsonObject.of([['name', apiName]])],
  ]);
  const connectionReferences = present.connectionReferences.copy().set(key, reference);
  return { ...state, history: { ...state.history, present: { ...present, connectionReferences } } };
}
