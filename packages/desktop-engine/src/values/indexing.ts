import { toInteger } from './convert.ts';
import { CustomObject } from './custom-object.ts';
import { DataRow } from './data-row.ts';
import { DataTable } from './data-table.ts';
import { LogicError } from './fault.ts';
import { Instance } from './instance.ts';
import { kindName } from './kind-name.ts';
import { ListValue } from './list.ts';
import { toText } from './to-text.ts';
import type { DesktopValue } from './value.ts';

/**
 * `target[index]`: an item of a list, a row of a table, a cell of a row by position or column name, a property of a custom
 * object or, where its name is a word of the language such as `From`, of an instance. Positions count from 0, negative ones from the end.
 *
 * @throws LogicError
 */
export function itemAt(target: DesktopValue, index: DesktopValue): DesktopValue {
  if (target instanceof ListValue) return target.items[position(index, target.items.length)] ?? null;
  if (target instanceof DataTable) return new DataRow(target, target.rows[position(index, target.rows.length)] ?? []);
  if (target instanceof DataRow) return target.cells[columnPosition(target, index)] ?? null;
  if (target instanceof CustomObject) return propertyAt(target, toText(index));
  const named = target instanceof Instance && typeof index === 'string' ? target.property(index) : undefined;
  if (named !== undefined) return named;
  const hint = typeof target === 'string' ? ' Write [0:1] for the first character of a text.' : '';
  throw new LogicError(
    'TypeMismatch',
    `${kindName(target)} has no items. Only lists, data tables, data rows and custom objects have.${hint}`,
  );
}

/** `SET target[index] TO value`; a custom object gets the property when it is new. */
export function setItem(target: DesktopValue, index: DesktopValue, value: DesktopValue): void {
  if (target instanceof CustomObject) target.set(toText(index), value);
  else if (target instanceof ListValue) target.items[position(index, target.items.length)] = value;
  else if (target instanceof DataRow) target.cells[columnPosition(target, index)] = value;
  else if (target instanceof DataTable) setRow(target, position(index, target.rows.length), value);
  else throw new LogicError('TypeMismatch', `Nothing can be set inside ${kindName(target)}. Use a list, a data table or a custom object.`);
}

/** `target[from:to]` of a text, a list or a table: `to` is exclusive, both are clipped, negative ones count from the end. */
export function slice(target: DesktopValue, from: DesktopValue | undefined, to: DesktopValue | undefined): DesktopValue {
  const bounds = [from === undefined ? undefined : wholeNumber(from), to === undefined ? undefined : wholeNumber(to)] as const;
  if (typeof target === 'string') return target.slice(...bounds);
  if (target instanceof ListValue) return new ListValue(target.items.slice(...bounds));
  if (target instanceof DataTable)
    return new DataTable(
      [...target.columns],
      target.rows.slice(...bounds).map((cells) => [...cells]),
    );
  throw new LogicError('TypeMismatch', `${kindName(target)} cannot be sliced. Only texts, lists and data tables can.`);
}

/** A position in something of that length, negative ones counted from the end. */
export function position(index: DesktopValue, length: number): number {
  const wanted = wholeNumber(index);
  const at = wanted < 0 ? wanted + length : wanted;
  if (at >= 0 && at < length) return at;
  throw new LogicError('IndexOutOfRange', `The index ${wanted} is out of range: there are ${length} items, counted from 0.`);
}

/** The position of a column by its name or number. */
export function columnPosition(row: DataRow, index: DesktopValue): number {
  if (typeof index === 'string') {
    const named = row.table.columnIndex(index);
    if (named >= 0) return named;
    if (toInteger(index) === undefined) throw new LogicError('PropertyNotFound', `There is no column '${index}'. Check its name.`);
  }
  return position(index, row.cells.length);
}

function setRow(table: DataTable, at: number, value: DesktopValue): void {
  const cells = value instanceof DataRow ? value.cells : value instanceof ListValue ? value.items : undefined;
  if (cells === undefined || cells.length !== table.columns.length) {
    throw new LogicError('TypeMismatch', `A row of this table is a list of ${table.columns.length} items, one for each column.`);
  }
  table.rows[at] = [...cells];
}

function propertyAt(target: CustomObject, name: string): DesktopValue {
  const value = target.get(name);
  if (value !== undefined) return value;
  throw new LogicError('PropertyNotFound', `There is no property '${name}' in the custom object. Check the name.`);
}

function wholeNumber(index: DesktopValue): number {
  const number = toInteger(index);
  if (number !== undefined) return number;
  throw new LogicError('TypeMismatch', `${kindName(index)} is no position. Use a whole number.`);
}
