import { parseDateTime } from '@tandem/dotnet';
import { currentCulture } from './culture.ts';
import { DataTable } from './data-table.ts';
import { DateTime } from './date-time.ts';
import { isNumericValue, readLocalNumber } from './numeric.ts';
import type { DesktopValue, Numeric } from './value.ts';

// Conversions of a value to the type that an argument, an input or a condition wants. `undefined`: it cannot be converted.

export function toBoolean(value: DesktopValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

export function toNumeric(value: DesktopValue): Numeric | undefined {
  if (isNumericValue(value)) return value;
  return typeof value === 'string' ? readLocalNumber(value.trim()) : undefined;
}

/** An integer in the safe range; a fraction is none. */
export function toInteger(value: DesktopValue): number | undefined {
  const number = toNumeric(value);
  return typeof number === 'number' ? number : undefined;
}

export function toDateTime(value: DesktopValue): DateTime | undefined {
  if (value instanceof DateTime) return value;
  const parsed = typeof value === 'string' ? parseDateTime(value, { culture: currentCulture() }) : undefined;
  return parsed === undefined ? undefined : new DateTime(parsed.ticks);
}

/** The items of a list, of a column of rows, or the value as the only item; Blank has none. */
export function toItems(value: DesktopValue): readonly DesktopValue[] {
  if (value === null) return [];
  if (typeof value === 'object' && !isNumericValue(value)) {
    if (value.kind === 'list') return value.items;
    if (value.kind === 'row') return value.cells;
  }
  return [value];
}

export function toTable(value: DesktopValue): DataTable | undefined {
  if (value instanceof DataTable) return value;
  return value === null ? new DataTable() : undefined;
}
