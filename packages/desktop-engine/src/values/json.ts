import { Decimal, Double, isJsonArray, JsonObject, type JsonValue, toInt64 } from '@tandem/kernel';
import { CustomObject } from './custom-object.ts';
import type { DataTable } from './data-table.ts';
import { ListValue } from './list.ts';
import { canonical, isNumericValue, numeric, readNumber, toDoubleNumber } from './numeric.ts';
import { toText } from './to-text.ts';
import type { DesktopValue, Numeric } from './value.ts';

/** A JSON value as a variable holds it: arrays become lists, objects custom objects, null Blank. */
export function fromJson(value: JsonValue): DesktopValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (isJsonArray(value)) return new ListValue(value.map(fromJson));
  if (value instanceof JsonObject) return new CustomObject([...value].map(([key, item]) => [key, fromJson(item)] as const));
  return numericOf(value);
}

function numericOf(value: number | bigint | Double | Decimal): Numeric {
  if (value instanceof Decimal) return canonical(value);
  if (typeof value === 'bigint') return canonical(new Decimal(value, 0));
  return numeric(value instanceof Double ? value.value : value) ?? 0;
}

/** A variable as JSON: lists become arrays, tables arrays of objects, rows objects, dates and files their text. */
export function toJson(value: DesktopValue): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (isNumericValue(value)) return jsonOfNumber(value);
  switch (value.kind) {
    case 'list':
      return value.items.map(toJson);
    case 'table':
      return value.rows.map((cells) => jsonOfRow(value, cells));
    case 'row':
      return jsonOfRow(value.table, value.cells);
    case 'object':
      return JsonObject.of([...value.properties].map(([key, item]) => [key, toJson(item)] as const));
    default:
      return toText(value);
  }
}

/** Integers of 64 bits stay exact, fractions become doubles when those print the same digits, else decimals. */
function jsonOfNumber(value: Numeric): JsonValue {
  if (typeof value === 'number') return value;
  if (value.scale === 0) return toInt64(value.unscaled) ?? value;
  const double = toDoubleNumber(value);
  const back = readNumber(String(double));
  return back instanceof Decimal && back.unscaled === value.unscaled && back.scale === value.scale ? double : value;
}

function jsonOfRow(table: DataTable, cells: readonly DesktopValue[]): JsonObject {
  return JsonObject.of(table.columns.map((column, i) => [column, toJson(cells[i] ?? null)] as const));
}
