import {
  ColumnKind,
  type Comparable,
  type CompareOperator,
  comparableOf,
  isText,
  type Literal,
  type TextOperator,
  wrongQuery,
} from '@tandem/tables';
import { valueColumn } from './table-names.ts';
import type { FoundColumn, SelectParts } from './table-scope.ts';

export function sqlOf({ alias, column }: FoundColumn): string {
  return `${alias}.${valueColumn(column)}`;
}

/** @throws TandemError when the constant is no value of the column */
export function valueFor({ table, column }: FoundColumn, literal: Literal): Comparable {
  const value = comparableOf(column, literal);
  if (value.ok) return value.value;
  throw wrongQuery(`The column '${column.logicalName}' of '${table.logicalName}' is compared with something that is not ${value.error}.`);
}

/** Binds a value; the answer is the place that stands for it. */
export function bound(parts: SelectParts, value: Comparable): string {
  parts.values.push(value);
  return '?';
}

const SIGNS = { gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

/** `ne` holds for rows without a value too, as in the original. */
export function compileComparison(parts: SelectParts, found: FoundColumn, operator: CompareOperator, literal: Literal): string {
  const value = valueFor(found, literal);
  if (value === null) return compareWithNull(found, operator);
  if (operator === 'ne') return `NOT coalesce(${equals(parts, found, value)}, 0)`;
  if (operator === 'eq') return equals(parts, found, value);
  return `${sqlOf(found)} ${SIGNS[operator]} ${bound(parts, value)}`;
}

function compareWithNull(found: FoundColumn, operator: CompareOperator): string {
  if (operator === 'eq') return `${sqlOf(found)} IS NULL`;
  return operator === 'ne' ? `${sqlOf(found)} IS NOT NULL` : '0';
}

/** Texts are equal without regard to case. Where ASCII is enough, the index finds them. */
export function equals(parts: SelectParts, found: FoundColumn, value: Comparable): string {
  if (found.column.kind === ColumnKind.choices) return `${sqlOf(found)} = ${bound(parts, `,${value},`)}`;
  if (!isText(found.column) || isAscii(value)) return `${sqlOf(found)} = ${bound(parts, value)}`;
  return `fold_text(${sqlOf(found)}) = ${bound(parts, String(value).toLowerCase())}`;
}

function isAscii(value: Comparable): boolean {
  return typeof value !== 'string' || /^\p{ASCII}*$/u.test(value);
}

interface TextSearch {
  readonly operator: TextOperator;
  readonly value: Literal;
}

export function compileText(parts: SelectParts, found: FoundColumn, { operator, value }: TextSearch): string {
  if (value.kind === 'null') return '0';
  const text = escaped(value.kind === 'boolean' ? String(value.value) : value.value);
  const pattern = { contains: `%${text}%`, startswith: `${text}%`, endswith: `%${text}` }[operator];
  return matches(parts, found, pattern);
}

/** More than SQLite's LIKE takes. */
const LONGEST_PATTERN = 20_000;
/** What may stand anywhere in a text: LIKE begins to compare all of it at each character. */
const LONGEST_ANYWHERE = 1000;

/** @param pattern of SQL's LIKE, with a backslash before what means itself */
export function matches(parts: SelectParts, found: FoundColumn, pattern: string): string {
  if (pattern.length > LONGEST_PATTERN) throw wrongQuery(`A text to look for has at most ${LONGEST_PATTERN} characters.`);
  const anywhere = pattern.search(/(?<!\\)%./);
  if (anywhere >= 0 && pattern.length - anywhere - 1 - Number(pattern.endsWith('%')) > LONGEST_ANYWHERE)
    throw wrongQuery(`A text to look for inside or at the end of others has at most ${LONGEST_ANYWHERE} characters.`);
  const isFolded = !isAscii(pattern);
  const sought = bound(parts, isFolded ? pattern.toLowerCase() : pattern);
  return `${isFolded ? `fold_text(${sqlOf(found)})` : sqlOf(found)} LIKE ${sought} ESCAPE '\\'`;
}

export function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
