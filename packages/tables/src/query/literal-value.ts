import { err, ok, type Result } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, isChoice, isContent, isLookup, isReal, isText } from '../model/column.ts';
import type { Literal } from './condition.ts';
import { parseDate } from './date-value.ts';

/** What stands for a value of a column in comparisons: ids, texts, numbers and milliseconds; booleans are 0 and 1. */
export type Comparable = string | number | bigint | null;

const UUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** The constant as a value of the column, or what the column would take, such as `a whole number`. */
export function comparableOf(column: ColumnDefinition, literal: Literal): Result<Comparable, string> {
  if (literal.kind === 'null') return ok(null);
  const text = literal.kind === 'boolean' ? String(literal.value) : literal.value;
  if (isText(column)) return ok(text);
  if (isLookup(column) || isContent(column) || column.kind === ColumnKind.uniqueIdentifier) return idOf(text);
  if (column.kind === ColumnKind.dateTime) return given(parseDate(text), 'a date');
  if (column.kind === ColumnKind.boolean) return given(booleanOf(text), 'true or false');
  if (column.kind === ColumnKind.choices) return given(integerOf(text), 'the number of a choice');
  if (isReal(column)) return given(realOf(text), 'a number');
  return given(integerOf(text) ?? labelled(column, text) ?? realOf(text), isChoice(column) ? 'the number of a choice' : 'a whole number');
}

function idOf(text: string): Result<Comparable, string> {
  return given(UUID.exec(text.trim())?.[1]?.toLowerCase(), 'a GUID');
}

function given(value: Comparable | undefined, expected: string): Result<Comparable, string> {
  return value === undefined ? err(expected) : ok(value);
}

function booleanOf(text: string): number | undefined {
  return { true: 1, '1': 1, false: 0, '0': 0 }[text.trim().toLowerCase()];
}

function integerOf(text: string): number | bigint | undefined {
  if (!/^\s*[+-]?\d{1,19}\s*$/.test(text)) return undefined;
  const value = BigInt(text.trim().replace('+', ''));
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  return value >= -(2n ** 63n) && value < 2n ** 63n ? value : undefined;
}

function realOf(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

/** FetchXML may write the label of a choice. */
function labelled({ options }: ColumnDefinition, text: string): number | undefined {
  return options?.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())?.value;
}
