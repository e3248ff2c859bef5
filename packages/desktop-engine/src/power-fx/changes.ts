import type { Formula } from '@tandem/desktop-flow/power-fx';
import { CustomObject } from '../values/custom-object.ts';
import { DataRow } from '../values/data-row.ts';
import { DataTable } from '../values/data-table.ts';
import { LogicError } from '../values/fault.ts';
import { setItem } from '../values/indexing.ts';
import { ListValue } from '../values/list.ts';
import { setProperty } from '../values/properties.ts';
import type { DesktopValue } from '../values/value.ts';
import { fieldOf, mismatch, recordOf, rowsOf, wholeOf } from './coerce.ts';
import { BLANK, type FormulaCall, type FormulaCode, type FormulaFunctionCode, plain } from './formula-code.ts';
import { equals } from './operators.ts';

// Functions that change what a variable holds. Blank is no list: a variable gets one before something is added to it.

function listOf(value: DesktopValue): ListValue {
  if (value instanceof ListValue) return value;
  throw mismatch(value, 'list');
}

function rowsAmong(values: readonly DesktopValue[]): readonly DesktopValue[] {
  return values.flatMap((value) => (value instanceof ListValue || value instanceof DataTable ? rowsOf(value) : [value]));
}

function cellsOf(table: DataTable, row: DesktopValue): DesktopValue[] {
  return table.columns.map((name) => fieldOf(row, name) ?? null);
}

/** Adds what stands after the list; a table among it adds its rows. */
function collect(target: DesktopValue, values: readonly DesktopValue[]): DesktopValue {
  const added = rowsAmong(values);
  if (target instanceof DataTable) for (const row of added) target.rows.push(cellsOf(target, row));
  else for (const row of added) listOf(target).items.push(row);
  return target;
}

function clear(target: DesktopValue): DesktopValue {
  if (target instanceof DataTable) target.rows.length = 0;
  else listOf(target).items.length = 0;
  return target;
}

/** Where a record is in a list or data table; -1 when it is not there. */
function positionOf(target: ListValue | DataTable, record: DesktopValue): number {
  if (target instanceof ListValue) return target.items.findIndex((item) => item === record || equals(item, record));
  const cells = record instanceof DataRow ? record.cells : cellsOf(target, record);
  const same = target.rows.indexOf(cells);
  return same >= 0 ? same : target.rows.findIndex((row) => row.every((cell, at) => equals(cell, cells[at] ?? null)));
}

/** Changes a record where it is, adds a new one, or merges records that are in no list. */
function patch(target: DesktopValue, values: readonly DesktopValue[]): DesktopValue {
  const isTable = target instanceof ListValue || target instanceof DataTable;
  if (!isTable) return merged([target, ...values]);
  const [old = null, ...changes] = values;
  const at = old === null ? -1 : positionOf(target, old);
  const changed = merged([...(old === null ? [] : [old]), ...changes]);
  if (target instanceof DataTable) {
    const cells = cellsOf(target, changed);
    if (at < 0) target.rows.push(cells);
    else target.rows[at]?.splice(0, cells.length, ...cells);
  } else if (at < 0) target.items.push(changed);
  else target.items[at] = changed;
  return changed;
}

function merged(records: readonly DesktopValue[]): CustomObject {
  return new CustomObject(records.flatMap((record) => [...recordOf(record).properties]));
}

/** Removes records, each the first one that is the same, or with `RemoveFlags.All` every one that is. */
function remove(target: DesktopValue, values: readonly DesktopValue[]): DesktopValue {
  const table = target instanceof DataTable ? target : listOf(target);
  const isAll = values.length > 1 && values.at(-1) === 'All';
  const items: unknown[] = table instanceof DataTable ? table.rows : table.items;
  for (const record of rowsAmong(isAll ? values.slice(0, -1) : values)) {
    const first = positionOf(table, record);
    if (first < 0)
      throw new LogicError('InvalidArgument', 'A record that Remove names is not there. Look for it first, such as with LookUp.');
    for (let at = first; at >= 0; at = isAll ? positionOf(table, record) : -1) items.splice(at, 1);
  }
  return target;
}

/** `Set(record.field, value)` and `Set(Index(list, n), value)`. */
function set(call: FormulaCall): FormulaCode {
  const [target] = call.arguments;
  const [, value = BLANK] = call.codes;
  const write = target === undefined ? undefined : writer(target, call);
  return (slots, row) => {
    const written = value(slots, row);
    write?.(slots, row, written);
    return written;
  };
}

type Write = (...[slots, row, value]: [...Parameters<FormulaCode>, DesktopValue]) => void;

function writer(target: Formula, { codeOf }: FormulaCall): Write | undefined {
  if (target.kind === 'field') {
    const holder = codeOf(target.target);
    return (slots, row, value) => setField(holder(slots, row), target.name, value);
  }
  const [list, position] = target.kind === 'call' ? target.arguments : [];
  if (list === undefined || position === undefined) return undefined;
  const [holder, at] = [codeOf(list), codeOf(position)];
  return (slots, row, value) => setAt(holder(slots, row), wholeOf(at(slots, row)), value);
}

function setField(holder: DesktopValue, name: string, value: DesktopValue): void {
  if (holder instanceof DataRow) setItem(holder, name, value);
  else setProperty(holder, name, value);
}

function setAt(holder: DesktopValue, position: number, value: DesktopValue): void {
  if (position < 1) throw new LogicError('IndexOutOfRange', `There is no item ${position}: items are counted from 1.`);
  if (holder instanceof DataTable) {
    const cells = value instanceof ListValue || value instanceof DataRow ? value : new ListValue(cellsOf(holder, value));
    setItem(holder, position - 1, cells);
  } else setItem(holder, position - 1, value);
}

export const CHANGE_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  Clear: plain((target = null) => clear(target)),
  ClearCollect: plain((target = null, ...values) => collect(clear(target), values)),
  Collect: plain((target = null, ...values) => collect(target, values)),
  Patch: plain((target = null, ...values) => patch(target, values)),
  Remove: plain((target = null, ...values) => remove(target, values)),
  Set: set,
};
