import { EN_US } from '@tandem/dotnet';
import { currentCulture } from './culture.ts';
import { DateTime } from './date-time.ts';
import { LogicError } from './fault.ts';
import { kindName } from './kind-name.ts';
import { compareNumeric, isNumericValue, readLocalNumber } from './numeric.ts';
import { toText } from './to-text.ts';
import type { DesktopValue, Numeric } from './value.ts';

/**
 * Below zero, zero or above zero: numbers by value (a text that is a number counts as one beside a number), dates by time,
 * texts as people order them (`a`, `A`, `b`).
 *
 * @throws LogicError `TypeMismatch` for values without an order
 */
export function compareValues(left: DesktopValue, right: DesktopValue): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  const a = numberOf(left);
  const b = numberOf(right);
  if (a !== undefined && b !== undefined) return compareNumeric(a, b);
  if (left instanceof DateTime && right instanceof DateTime) return Number(left.ticks - right.ticks);
  throw new LogicError('TypeMismatch', `${kindName(left)} cannot be compared with ${kindName(right)}. Convert one of them first.`);
}

function numberOf(value: DesktopValue): Numeric | undefined {
  if (isNumericValue(value)) return value;
  return typeof value === 'string' ? readLocalNumber(value) : undefined;
}

/** The order of the culture, as .NET compares texts. */
export function compareTexts(left: string, right: string): number {
  return left === right ? 0 : left.localeCompare(right, currentCulture().name || EN_US.name);
}

/** `left = right`: texts with regard to case, containers by their content, values of different types by their texts. */
export function equalValues(left: DesktopValue, right: DesktopValue): boolean {
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') return false;
  if (isNumericValue(left) && isNumericValue(right)) return compareNumeric(left, right) === 0;
  if (typeof left === 'boolean' || typeof right === 'boolean') return toText(left).toLowerCase() === toText(right).toLowerCase();
  if (isScalar(left) || isScalar(right)) return equalMixed(left, right);
  return left.kind === right.kind ? equalObjects(left, right) : toText(left) === toText(right);
}

type Container = Exclude<DesktopValue, null | string | boolean | Numeric>;

function isScalar(value: DesktopValue): value is Exclude<DesktopValue, Container> {
  return value === null || typeof value !== 'object' || isNumericValue(value);
}

function equalMixed(left: DesktopValue, right: DesktopValue): boolean {
  const a = numberOf(left);
  const b = numberOf(right);
  return a !== undefined && b !== undefined ? compareNumeric(a, b) === 0 : toText(left) === toText(right);
}

function equalObjects(left: Container, right: Container): boolean {
  if (left.kind === 'dateTime' && right.kind === 'dateTime') return left.ticks === right.ticks;
  if (left.kind === 'list' && right.kind === 'list') return equalItems(left.items, right.items);
  if (left.kind === 'row' && right.kind === 'row') return equalItems(left.cells, right.cells);
  if (left.kind === 'table' && right.kind === 'table') {
    return (
      equalItems(left.columns, right.columns) &&
      left.rows.length === right.rows.length &&
      left.rows.every((cells, i) => equalItems(cells, right.rows[i] ?? []))
    );
  }
  if (left.kind === 'object' && right.kind === 'object') {
    return (
      left.properties.size === right.properties.size &&
      [...left.properties].every(([key, value]) => {
        const other = right.get(key);
        return other !== undefined && equalValues(value, other);
      })
    );
  }
  return left.kind !== 'instance' && toText(left) === toText(right);
}

function equalItems(left: readonly DesktopValue[], right: readonly DesktopValue[]): boolean {
  return left.length === right.length && left.every((item, i) => equalValues(item, right[i] ?? null));
}
