import { asNumber, Decimal, isJsonArray, isNumeric, type JsonValue } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, isChoice, isReal, isText } from '../model/column.ts';
import type { Cell } from '../model/row.ts';
import { comparableOf } from '../query/literal-value.ts';
import { textTooLong, valueOutOfRange, wrongValue } from '../row-faults.ts';
import { TABLE_LIMITS } from '../table-limits.ts';

/**
 * A value of a request's body or of an action's parameters as a cell. Texts that read as the column's kind are taken, since
 * expressions give texts; an empty text is no value for everything but texts.
 *
 * @throws TandemError when it does not convert or is out of range
 */
export function readCell(table: string, column: ColumnDefinition, value: JsonValue): Cell {
  if (value === null) return null;
  if (isText(column)) return readText(table, column, value);
  if (value === '') return null;
  if (column.kind === ColumnKind.choices) return readChoices(table, column, value);
  return checked(table, column, convert(table, column, value));
}

function readText(table: string, column: ColumnDefinition, value: JsonValue): Cell {
  const text = typeof value === 'object' && !(value instanceof Decimal) ? undefined : String(value);
  if (text === undefined) throw wrongValue(table, column.logicalName, 'a text');
  const limit = column.maxLength ?? (column.kind === ColumnKind.memo ? TABLE_LIMITS.memoCharacters : TABLE_LIMITS.stringCharacters);
  if (text.length > limit) throw textTooLong(table, column.logicalName, limit);
  return text;
}

function readChoices(table: string, column: ColumnDefinition, value: JsonValue): Cell {
  const items = isJsonArray(value) ? value : String(value).split(',');
  const numbers = items.map((item) => Number(convert(table, column, item)));
  for (const number of numbers) refuseUnknownChoice(table, column, number);
  return [...new Set(numbers)].sort((left, right) => left - right);
}

function convert(table: string, column: ColumnDefinition, value: JsonValue): Exclude<Cell, readonly number[]> {
  const text = isNumeric(value) ? numberText(value) : typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
  const comparable = text === undefined ? undefined : comparableOf(column, { kind: 'text', value: text });
  if (comparable === undefined || !comparable.ok) {
    throw wrongValue(table, column.logicalName, comparable?.ok === false ? comparable.error : 'a single value');
  }
  if (column.kind === ColumnKind.boolean) return comparable.value === 1;
  return comparable.value;
}

/** A double without a fraction is a whole number too. */
function numberText(value: Extract<JsonValue, number | bigint | object>): string {
  if (value instanceof Decimal) return value.toString();
  const number = isNumeric(value) ? asNumber(value) : Number.NaN;
  return typeof value === 'bigint' ? value.toString() : String(number);
}

function checked(table: string, column: ColumnDefinition, cell: Exclude<Cell, readonly number[]>): Cell {
  if (isChoice(column) && typeof cell === 'number') refuseUnknownChoice(table, column, cell);
  if (column.kind === ColumnKind.integer && typeof cell === 'number' && !Number.isInteger(cell)) {
    throw wrongValue(table, column.logicalName, 'a whole number');
  }
  if (typeof cell !== 'number' || column.kind === ColumnKind.dateTime) return dateCell(column, cell);
  const { minValue = lowest(column), maxValue = highest(column) } = column;
  if (cell < minValue || cell > maxValue) throw valueOutOfRange(table, column.logicalName, `${minValue}..${maxValue}`);
  return isReal(column) ? rounded(cell, column) : cell;
}

const DAY = 24 * 3_600_000;

/** Seconds are the smallest part that is kept, and a date only has no time. */
function dateCell({ kind, dateBehaviour }: ColumnDefinition, cell: Exclude<Cell, readonly number[]>): Cell {
  if (kind !== ColumnKind.dateTime || typeof cell !== 'number') return cell;
  return dateBehaviour === 'date-only' ? Math.floor(cell / DAY) * DAY : Math.floor(cell / 1000) * 1000;
}

function lowest({ kind }: ColumnDefinition): number {
  return kind === ColumnKind.integer ? -2_147_483_648 : kind === ColumnKind.decimal ? -100_000_000_000 : -Number.MAX_VALUE;
}

function highest({ kind }: ColumnDefinition): number {
  return kind === ColumnKind.integer ? 2_147_483_647 : kind === ColumnKind.decimal ? 100_000_000_000 : Number.MAX_VALUE;
}

function rounded(value: number, { kind, precision }: ColumnDefinition): number {
  const digits = precision ?? (kind === ColumnKind.money ? 4 : kind === ColumnKind.decimal ? 10 : undefined);
  return digits === undefined || Math.abs(value) > 1e15 ? value : Number(value.toFixed(Math.min(digits, 20)));
}

function refuseUnknownChoice(table: string, column: ColumnDefinition, value: number): void {
  const { options } = column;
  if (options === undefined || options.length === 0 || options.some((option) => option.value === value)) return;
  throw valueOutOfRange(table, column.logicalName, options.map((option) => option.value).join(','));
}
