import { copySteps, type EditCommand, isDivider, type Row, type RowRange, takesErrorHandling } from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import type { OpenDesigner } from '../state/designer-context.ts';

export type CommandId =
  | 'edit'
  | 'runFrom'
  | 'breakpoint'
  | 'onError'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'duplicate'
  | 'moveUp'
  | 'moveDown'
  | 'toggleDisabled'
  | 'wrap'
  | 'unwrap'
  | 'remove';

/** Names of the edits in the language of the person. */
export interface EditWords {
  readonly remove: (count: number) => string;
  readonly move: string;
  readonly paste: string;
  readonly cut: string;
  readonly duplicate: string;
  readonly disable: string;
  readonly enable: string;
  readonly wrap: string;
  readonly unwrap: string;
}

/** What can be done to the selected rows, and how. */
export class RowCommands {
  readonly #designer: OpenDesigner;
  readonly #words: EditWords;

  constructor(designer: OpenDesigner, words: EditWords) {
    this.#designer = designer;
    this.#words = words;
  }

  /** The row that has the focus, or the only one that is selected. */
  get #focused(): Row | undefined {
    const { focus, rows } = this.#designer.state.selection;
    return this.#designer.rows[(focus ?? rows[0] ?? 0) - 1];
  }

  get #selection(): RowRange {
    const { subflow, rows } = this.#designer.state.selection;
    return { subflow, rows };
  }

  #placeOf(row: Row): StepPlace {
    return { subflow: this.#designer.state.selection.subflow, row: row.row };
  }

  /** Whether every selected row is out of use. */
  get isDisabled(): boolean {
    const { rows } = this.#selection;
    return rows.length > 0 && rows.every((row) => this.#designer.rows[row - 1]?.isDisabled === true);
  }

  isEnabled(command: CommandId): boolean {
    const { isReadOnly, debug } = this.#designer;
    const row = this.#focused;
    if (command === 'breakpoint') return row !== undefined;
    if (command === 'copy') return this.#selection.rows.length > 0;
    if (command === 'runFrom') return row !== undefined && debug.state.run.kind === 'idle';
    if (isReadOnly) return false;
    if (command === 'paste') return true;
    if (row === undefined || this.#selection.rows.length === 0) return false;
    if (command === 'onError') return takesErrorHandling(row);
    if (command === 'unwrap') return row.kind === 'block' && this.#selection.rows.length === 1;
    return command !== 'edit' || hasDialog(row);
  }

  /** Opens the dialog of a row that has one. */
  open(row: Row): void {
    if (!hasDialog(row)) return;
    this.#designer.dispatch({ kind: 'open-dialog', dialog: { kind: 'edit-step', place: this.#placeOf(row) } });
  }

  openOnError(): void {
    const row = this.#focused;
    if (row === undefined || !this.isEnabled('onError')) return;
    this.#designer.dispatch({ kind: 'open-dialog', dialog: { kind: 'on-error', place: this.#placeOf(row) } });
  }

  toggleBreakpoint(): void {
    const row = this.#focused;
    if (row !== undefined) this.#designer.dispatch({ kind: 'toggle-breakpoint', place: this.#placeOf(row) });
  }

  edit(): void {
    const row = this.#focused;
    if (row !== undefined) this.open(row);
  }

  remove(): void {
    if (!this.isEnabled('remove')) return;
    this.#do({ kind: 'remove', selection: this.#selection }, this.#words.remove(this.#selection.rows.length));
  }

  duplicate(): void {
    if (this.isEnabled('duplicate')) this.#do({ kind: 'duplicate', selection: this.#selection }, this.#words.duplicate);
  }

  toggleDisabled(): void {
    if (!this.isEnabled('toggleDisabled')) return;
    const isDisabled = !this.isDisabled;
    const label = isDisabled ? this.#words.disable : this.#words.enable;
    this.#do({ kind: 'setDisabled', selection: this.#selection, isDisabled }, label);
  }

  wrap(): void {
    if (!this.isEnabled('wrap')) return;
    const opening = {
      kind: 'block',
      name: 'Block',
      handlers: [],
      statements: [],
      range: NOWHERE,
      row: 0,
      disabled: false,
      annotations: [],
    } as const;
    this.#do({ kind: 'wrap', selection: this.#selection, opening }, this.#words.wrap);
  }

  unwrap(): void {
    const row = this.#focused;
    if (row !== undefined && this.isEnabled('unwrap')) this.#do({ kind: 'unwrap', at: this.#placeOf(row) }, this.#words.unwrap);
  }

  /** One place up or down; a block moves over a whole block. */
  move(direction: 'up' | 'down'): void {
    if (!this.isEnabled('moveUp')) return;
    const { rows } = this.#designer;
    const selected = this.#selection.rows;
    const first = rows[(selected[0] ?? 1) - 1];
    const last = rows[(selected.at(-1) ?? 1) - 1];
    const end = Math.max(last?.lastRow ?? 0, ...selected.map((row) => rows[row - 1]?.lastRow ?? 0));
    const row = direction === 'up' ? rowAbove(rows, first) : rowBelow(rows, end);
    if (row === undefined) return;
    this.moveTo(this.#selection, { subflow: this.#selection.subflow, row });
  }

  moveTo(selection: RowRange, to: StepPlace): void {
    this.#do({ kind: 'move', selection, to }, this.#words.move);
  }

  /** The selected steps as text for the clipboard; undefined, and said why, when they cannot stand alone. */
  copy(): string | undefined {
    if (this.#selection.rows.length === 0) return undefined;
    const copied = copySteps(this.#designer.document, this.#selection);
    if (copied.ok) return copied.value;
    this.#designer.dispatch({ kind: 'refuse', refusal: copied.error });
    return undefined;
  }

  cut(): string | undefined {
    const text = this.isEnabled('cut') ? this.copy() : undefined;
    if (text !== undefined) this.#do({ kind: 'remove', selection: this.#selection }, this.#words.cut);
    return text;
  }

  paste(text: string, at: StepPlace): void {
    if (this.#designer.isReadOnly || text.trim() === '') return;
    this.#do({ kind: 'paste', at, text }, this.#words.paste);
  }

  #do(command: EditCommand, label: string): void {
    this.#designer.edit(command, label);
  }
}

const NOWHERE = { start: 0, end: 0 };

/** ELSE, END and the like have nothing to fill in. */
function hasDialog(row: Row): boolean {
  if (row.kind === 'elseIf' || row.kind === 'case') return true;
  return row.kind !== 'end' && row.kind !== 'endRegion' && !isDivider(row);
}

/** Where a row goes that moves up by one: before the row above it, or before the block that ends there. */
function rowAbove(rows: readonly Row[], first: Row | undefined): number | undefined {
  const above = rows[(first?.row ?? 0) - 2];
  if (above === undefined) return undefined;
  return above.kind === 'end'
    ? (rows.findLast((row) => row.kind === 'block' && row.statement === above.statement)?.row ?? above.row)
    : above.row;
}

function rowBelow(rows: readonly Row[], last: number): number | undefined {
  const below = rows[last];
  if (below === undefined) return undefined;
  return below.kind === 'block' ? below.lastRow + 1 : below.row + 1;
}
