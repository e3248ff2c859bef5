import { formatDateTime, TICKS_PER_DAY } from '@tandem/dotnet';
import { toBoolean, toDateTime, toNumeric } from '../values/convert.ts';
import { currentCulture } from '../values/culture.ts';
import { CustomObject } from '../values/custom-object.ts';
import { DataRow } from '../values/data-row.ts';
import { DataTable } from '../values/data-table.ts';
import { DateTime } from '../values/date-time.ts';
import { LogicError } from '../values/fault.ts';
import { kindName } from '../values/kind-name.ts';
import { ListValue } from '../values/list.ts';
import { isNumericValue, numeric, toDoubleNumber } from '../values/numeric.ts';
import { propertyOf } from '../values/properties.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';

// How Power Fx reads a value as another type. Everything here throws LogicError `TypeMismatch` where it does not.

export function mismatch(value: DesktopValue, wanted: string): LogicError {
  return new LogicError('TypeMismatch', `${kindName(value)} is no ${wanted}. Convert it first, or correct the formula.`);
}

/** Blank is 0, True 1; a text is the number that it shows. */
export function numberOf(value: DesktopValue): Numeric {
  if (isNumericValue(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const read = toNumeric(value);
  if (read === undefined) throw mismatch(value, 'number');
  return read;
}

export function doubleOf(value: DesktopValue): number {
  return toDoubleNumber(numberOf(value));
}

/** A whole number; a fraction is cut off. */
export function wholeOf(value: DesktopValue): number {
  return Math.trunc(doubleOf(value));
}

/** A number that was computed with a fraction; what is none is a fault. */
export function numericOf(value: number): Numeric {
  const result = numeric(value);
  if (result !== undefined) return result;
  throw new LogicError('InvalidArgument', 'The result is no number that a flow can hold. Check the values of the function.');
}

/** The culture of the run as JavaScript knows it. */
export function cultureName(): string {
  return currentCulture().name || 'en-US';
}

/** Blank is empty, Booleans are in lower case, times are short. */
export function textOf(value: DesktopValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof DateTime)
    return formatDateTime(value.ticks, value.ticks % TICKS_PER_DAY === 0n ? 'd' : 'g', { culture: currentCulture() });
  return toText(value);
}

/** Blank is False, a number False when it is 0. */
export function truthOf(value: DesktopValue): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (isNumericValue(value)) return value !== 0;
  const truth = toBoolean(value);
  if (truth === undefined) throw mismatch(value, 'Boolean');
  return truth;
}

export function timeOf(value: DesktopValue): DateTime {
  const time = toDateTime(value);
  if (time === undefined) throw mismatch(value, 'date');
  return time;
}

/** Blank, and an empty text. */
export function isBlank(value: DesktopValue): boolean {
  return value === null || value === '';
}

/** The rows of a table: items of a list, rows of a data table, none of Blank; a record is its only row. */
export function rowsOf(value: DesktopValue): readonly DesktopValue[] {
  if (value === null) return [];
  if (value instanceof ListValue) return value.items;
  if (value instanceof DataTable) return value.rows.map((cells) => new DataRow(value, cells));
  if (value instanceof CustomObject || value instanceof DataRow) return [value];
  throw mismatch(value, 'table');
}

/** A field of a row; undefined when it has none of that name. A value that is no record has the field `Value`: itself. */
export function fieldOf(item: DesktopValue, name: string): DesktopValue | undefined {
  if (item instanceof CustomObject) return item.properties.get(name) ?? item.get(name);
  if (item instanceof DataRow) {
    const at = item.table.columnIndex(name);
    return at < 0 ? undefined : (item.cells[at] ?? null);
  }
  return name === 'Value' ? item : undefined;
}

/** `target.name`: a field, a column of a table as a list, or a property that the value has in other flows. */
export function memberOf(target: DesktopValue, name: string): DesktopValue {
  const field = fieldOf(target, name);
  if (field !== undefined) return field;
  if (target === null) return null;
  if (target instanceof DataTable && target.columnIndex(name) >= 0) return columnOf(target, name);
  if (target instanceof ListValue && target.items.some((item) => item instanceof CustomObject || item instanceof DataRow))
    return columnOf(target, name);
  return propertyOf(target, name);
}

function columnOf(table: DesktopValue, name: string): ListValue {
  return new ListValue(rowsOf(table).map((row) => fieldOf(row, name) ?? null));
}

/** The value that a row of one column stands for: the value itself, or the first field. */
export function cellOf(row: DesktopValue): DesktopValue {
  if (row instanceof CustomObject) return row.properties.values().next().value ?? null;
  return row instanceof DataRow ? (row.cells[0] ?? null) : row;
}

/** A row as a record. */
export function recordOf(row: DesktopValue): CustomObject {
  if (row instanceof CustomObject) return row;
  if (row instanceof DataRow) return new CustomObject(row.table.columns.map((name, at) => [name, row.cells[at] ?? null] as const));
  return new CustomObject([['Value', row]]);
}
