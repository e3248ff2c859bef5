import type {
  DesktopFlowDocument,
  EditCommand,
  History,
  PlaceMapping,
  Refusal,
  Selection,
  SelectionAction,
} from '@tandem/designer-core/desktop-flow';
import {
  applyEdit,
  type Edited,
  editText,
  emptySelection,
  findSubflow,
  mapPlaces,
  markSaved,
  openDocument,
  record,
  redo,
  reduceSelection,
  rowsOf,
  startHistory,
  undo,
} from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import type { DesignerDialog } from './designer-dialog.ts';

/** An open desktop flow with what its author sees and marks in it. */
export interface DesignerState {
  readonly history: History;
  /** Of the subflow that is shown, whose name it has. */
  readonly selection: Selection;
  /** Rows that are closed, in any subflow. */
  readonly folded: readonly StepPlace[];
  /** Each place once. */
  readonly breakpoints: readonly StepPlace[];
  readonly dialog: DesignerDialog | undefined;
  /** Why the last edit was not made. */
  readonly refusal: Refusal | undefined;
  /** The row to bring into view; a new object each time. */
  readonly revealed: StepPlace | undefined;
}

export type DesignerAction =
  /** `label` says what was done, for undo. */
  | { readonly kind: 'edit'; readonly command: EditCommand; readonly label: string }
  /** A whole new text, from the text view or from a replacement. */
  | { readonly kind: 'text'; readonly text: string; readonly label: string }
  /** An edit that was computed elsewhere from the present document. */
  | { readonly kind: 'edited'; readonly edited: Edited; readonly label: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'show-subflow'; readonly subflow: string }
  | { readonly kind: 'select'; readonly action: SelectionAction }
  /** Selects a row wherever it is and brings it into view. */
  | { readonly kind: 'go-to'; readonly place: StepPlace }
  | { readonly kind: 'toggle-fold'; readonly row: number }
  | { readonly kind: 'toggle-breakpoint'; readonly place: StepPlace }
  | { readonly kind: 'clear-breakpoints' }
  | { readonly kind: 'open-dialog'; readonly dialog: DesignerDialog }
  | { readonly kind: 'close-dialog' }
  | { readonly kind: 'refuse'; readonly refusal: Refusal | undefined }
  | { readonly kind: 'saved'; readonly text: string };

export function newDesignerState(text: string, place: StepPlace | undefined): DesignerState {
  const document = openDocument(text);
  const subflow = (place === undefined ? undefined : findSubflow(document, place.subflow)) ?? document.flow.main;
  const state: DesignerState = {
    history: startHistory(document),
    selection: emptySelection(subflow.name),
    folded: [],
    breakpoints: [],
    dialog: undefined,
    refusal: undefined,
    revealed: undefined,
  };
  return place === undefined ? state : goTo(state, place);
}

export function reduceDesigner(state: DesignerState, action: DesignerAction): DesignerState {
  switch (action.kind) {
    case 'edit':
      return applied(state, action);
    case 'text':
      return edited(state, editText(state.history.document, action.text), action.label);
    case 'edited':
      return edited(state, action.edited, action.label);
    case 'undo':
      return travelled(state, undo(state.history));
    case 'redo':
      return travelled(state, redo(state.history));
    case 'show-subflow':
      return showSubflow(state, action.subflow);
    case 'select':
      return { ...state, selection: reduceSelection(state.selection, action.action) };
    case 'go-to':
      return goTo(state, action.place);
    case 'toggle-fold':
      return { ...state, folded: toggled(state.folded, { subflow: state.selection.subflow, row: action.row }) };
    case 'toggle-breakpoint':
      return { ...state, breakpoints: toggled(state.breakpoints, action.place) };
    case 'clear-breakpoints':
      return { ...state, breakpoints: [] };
    case 'open-dialog':
      return { ...state, dialog: action.dialog, refusal: undefined };
    case 'close-dialog':
      return { ...state, dialog: undefined };
    case 'refuse':
      return { ...state, refusal: action.refusal };
    case 'saved':
      return { ...state, history: markSaved(state.history, action.text) };
  }
}

/** An edit that is refused leaves everything as it is, the dialog that asked for it too. */
function applied(state: DesignerState, { command, label }: DesignerAction & { readonly kind: 'edit' }): DesignerState {
  const result = applyEdit(state.history.document, command);
  if (!result.ok) return { ...state, refusal: result.error };
  const next = edited({ ...state, dialog: undefined }, result.value, label);
  if (command.kind === 'addSubflow') return showSubflow(next, command.name);
  return command.kind === 'changeSubflow' && isSameName(command.from, state.selection.subflow) ? showSubflow(next, command.to) : next;
}

function edited(state: DesignerState, change: Edited, label: string): DesignerState {
  const next = remapped(state, record(state.history, change, label), change);
  const { rows } = change;
  if (rows === undefined) return next;
  const focus = rows.rows[0];
  return {
    ...next,
    selection: reduceSelection(emptySelection(rows.subflow), { kind: 'set', subflow: rows.subflow, rows: rows.rows }),
    ...(focus === undefined ? {} : { revealed: { subflow: rows.subflow, row: focus } }),
  };
}

function travelled(state: DesignerState, travel: ReturnType<typeof undo>): DesignerState {
  return travel === undefined ? state : remapped(state, travel.history, travel);
}

/** The state for another document: marked rows go where their text went. */
function remapped(state: DesignerState, history: History, change: PlaceMapping): DesignerState {
  const before = state.history.document;
  const map = (places: readonly StepPlace[]) => (places.length === 0 ? places : mapPlaces(before, change, places));
  const { selection } = state;
  const places = map(selection.rows.map((row) => ({ subflow: selection.subflow, row })));
  return {
    ...state,
    history,
    selection: selectionAfter(history.document, selection.subflow, places),
    folded: map(state.folded),
    breakpoints: map(state.breakpoints),
    refusal: undefined,
  };
}

function selectionAfter(document: DesktopFlowDocument, shown: string, places: readonly StepPlace[]): Selection {
  const subflow = (findSubflow(document, shown) ?? document.flow.main).name;
  const rows = places.filter((place) => isSameName(place.subflow, subflow)).map(({ row }) => row);
  return rows.length === 0 ? emptySelection(subflow) : reduceSelection(emptySelection(subflow), { kind: 'set', subflow, rows });
}

function showSubflow(state: DesignerState, name: string): DesignerState {
  const subflow = findSubflow(state.history.document, name);
  if (subflow === undefined || subflow.name === state.selection.subflow) return state;
  return { ...state, selection: emptySelection(subflow.name) };
}

/** Opens what is closed around the row. */
function goTo(state: DesignerState, { subflow: name, row }: StepPlace): DesignerState {
  const subflow = findSubflow(state.history.document, name);
  if (subflow === undefined) return state;
  const rows = rowsOf(subflow);
  const target = rows[Math.min(row, rows.length) - 1];
  if (target === undefined) return showSubflow(state, name);
  const hidden = new Set(target.parents);
  const place = { subflow: subflow.name, row: target.row };
  return {
    ...state,
    folded: state.folded.filter((fold) => !(isSameName(fold.subflow, subflow.name) && hidden.has(fold.row))),
    selection: reduceSelection(emptySelection(subflow.name), { kind: 'go', row: target.row }),
    revealed: place,
  };
}

function toggled(places: readonly StepPlace[], place: StepPlace): readonly StepPlace[] {
  const others = places.filter((other) => !isSamePlace(other, place));
  return others.length === places.length ? [...places, place] : others;
}

export function isSamePlace(a: StepPlace, b: StepPlace): boolean {
  return a.row === b.row && isSameName(a.subflow, b.subflow);
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
