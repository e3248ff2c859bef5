import {
  type CardId,
  existingSelection,
  type FlowContent,
  type FlowEdit,
  findCard,
  NOTHING_SELECTED,
  type Place,
  type Refusal,
  type Selection,
  selectOnly,
} from '@tandem/designer-core/cloud-flow';
import { done, type History, newHistory, redo, saved, undo } from '@tandem/designer-core/history';
import type { Revealed } from '../canvas/use-revealed.ts';
import { edited, pasted, withReference } from './edit-steps.ts';

/** What lies beside the canvas. */
export type Panel =
  | { readonly kind: 'none' }
  /** A card that is new is not blamed for fields that nobody has been in. */
  | { readonly kind: 'card'; readonly card: CardId; readonly isNew?: true }
  /** A case of a switch, or its default. */
  | { readonly kind: 'branch'; readonly action: string; readonly branch: string }
  | { readonly kind: 'add-action'; readonly place: Place }
  | { readonly kind: 'change-trigger' }
  | { readonly kind: 'checker' }
  | { readonly kind: 'search' }
  | { readonly kind: 'code' };

export interface DesignerState {
  readonly history: History<FlowContent>;
  readonly panel: Panel;
  readonly selection: Selection;
  /** A card that the canvas brings into sight and focuses. */
  readonly revealed: Revealed | undefined;
  readonly collapsed: ReadonlySet<CardId>;
  /** Why the last edit was not made. */
  readonly refusal: Refusal | undefined;
  /** Connection reference key to the connection chosen for it, as far as it was chosen here. */
  readonly connections: Readonly<Record<string, string>>;
  /** True while the server does not know one of them. */
  readonly hasNewConnections: boolean;
  /** Keys of references that came with pasted actions and for which no connection is chosen yet. */
  readonly askedReferences: readonly string[];
}

export type DesignerAction =
  | { readonly kind: 'edit'; readonly edit: FlowEdit; readonly label: string; readonly group?: string; readonly opensCard?: boolean }
  /** Actions from text, with the connection references that they need. */
  | { readonly kind: 'paste'; readonly text: string; readonly place: Place; readonly label: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'show'; readonly panel: Panel }
  | { readonly kind: 'select'; readonly selection: Selection }
  /** Opens a card, selects it alone, and brings it into sight; `isGlance` leaves the pane and the focus as they are. */
  | { readonly kind: 'go-to'; readonly card: CardId; readonly isGlance?: boolean }
  | { readonly kind: 'toggle-container'; readonly card: CardId }
  /** The reference of a connector, made when the file lacks it, and the connection for it. */
  | { readonly kind: 'choose-connection'; readonly apiName: string; readonly key: string; readonly connectionId: string }
  | { readonly kind: 'ask-reference'; readonly apiName: string; readonly key: string }
  | { readonly kind: 'saved'; readonly content: FlowContent }
  /** Somebody wants to have the flow as it is: nothing in it is new any more. */
  | { readonly kind: 'tried' }
  /** What the browser kept, as one step that undo takes back. */
  | { readonly kind: 'recover'; readonly content: FlowContent; readonly label: string };

export function newDesignerState(content: FlowContent): DesignerState {
  return {
    history: newHistory(content),
    panel: { kind: 'none' },
    selection: NOTHING_SELECTED,
    revealed: undefined,
    collapsed: new Set(),
    refusal: undefined,
    connections: {},
    hasNewConnections: false,
    askedReferences: [],
  };
}

export function reduceDesigner(state: DesignerState, action: DesignerAction): DesignerState {
  switch (action.kind) {
    case 'edit':
      return withWhatExists(edited(state, action));
    case 'paste':
      return withWhatExists(pasted(state, action));
    case 'undo':
      return withWhatExists({ ...state, history: undo(state.history), refusal: undefined });
    case 'redo':
      return withWhatExists({ ...state, history: redo(state.history), refusal: undefined });
    case 'show':
      return shown(state, action.panel);
    case 'select':
      return { ...state, selection: action.selection };
    case 'go-to':
      return wentTo(state, action);
    case 'toggle-container':
      return { ...state, collapsed: toggled(state.collapsed, action.card) };
    case 'choose-connection':
      return {
        ...withReference(state, action),
        connections: { ...state.connections, [action.key]: action.connectionId },
        hasNewConnections: true,
        askedReferences: state.askedReferences.filter((key) => key !== action.key),
      };
    case 'ask-reference':
      return withReference(state, action);
    case 'saved':
      return { ...state, history: saved(state.history, action.content), hasNewConnections: false };
    case 'tried':
      return state.panel.kind === 'card' ? { ...state, panel: { kind: 'card', card: state.panel.card } } : state;
    case 'recover': {
      const { definition, connectionReferences } = action.content;
      const history = done(state.history, { definition, connectionReferences }, { label: action.label, group: undefined });
      return withWhatExists({ ...state, history, refusal: undefined });
    }
  }
}

/** When the pane closes, the focus goes back to the card that it was about. */
function shown(state: DesignerState, panel: Panel): DesignerState {
  const { anchor } = state.selection;
  const isClosed = panel.kind === 'none' && state.panel.kind !== 'none';
  return { ...state, panel, ...(isClosed && anchor !== undefined ? { revealed: { card: anchor } } : {}) };
}

/** Containers around the card open, so that it can be seen. */
function wentTo(state: DesignerState, { card, isGlance = false }: DesignerAction & { readonly kind: 'go-to' }): DesignerState {
  const found = findCard(state.history.present.definition, card);
  const collapsed = new Set(state.collapsed);
  if (found !== undefined && 'level' in found) {
    for (let owner = found.level.owner; owner !== undefined; owner = owner.level.owner) collapsed.delete(`action:${owner.key}`);
  }
  const isOpen = state.panel.kind === 'card' && state.panel.card === card;
  const panel: Panel = isGlance || isOpen ? state.panel : { kind: 'card', card };
  return { ...state, panel, selection: selectOnly(card), revealed: { card, keepsFocus: isGlance }, collapsed };
}

/** Nothing that is open or selected is gone from the flow. */
function withWhatExists(state: DesignerState): DesignerState {
  const { definition } = state.history.present;
  const { panel } = state;
  const selection = existingSelection(definition, state.selection);
  const card = panel.kind === 'card' ? panel.card : panel.kind === 'branch' ? (`action:${panel.action}` as const) : undefined;
  const isGone = card !== undefined && findCard(definition, card) === undefined;
  return { ...state, selection, panel: isGone ? { kind: 'none' } : panel };
}

/** The containers that are collapsed when this one changes. */
export function toggled(collapsed: ReadonlySet<CardId>, card: CardId): ReadonlySet<CardId> {
  const next = new Set(collapsed);
  if (!next.delete(card)) next.add(card);
  return next;
}
