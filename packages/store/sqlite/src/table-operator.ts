import {
  ColumnKind,
  type Comparable,
  type Condition,
  type DateRange,
  dateRange,
  fiscalRange,
  isFiscalPeriod,
  type Literal,
  parseDate,
  ROOT_BUSINESS_UNIT_ID,
  wrongQuery,
} from '@tandem/tables';
import { bound, equals, escaped, matches, sqlOf, valueFor } from './table-comparison.ts';
import { compileHierarchy } from './table-hierarchy.ts';
import type { FoundColumn, SelectParts } from './table-scope.ts';

type OperatorCondition = Extract<Condition, { kind: 'operator' }>;

const NEGATED = /^not-(in|between|like|begin-with|end-with|contain-values|on|under)$/;

/** An operator of FetchXML as SQL; the negative ones hold for rows without a value too. @throws TandemError */
export function compileOperator(parts: SelectParts, found: FoundColumn, { operator, values }: OperatorCondition): string {
  if (operator === 'not-null') return `${sqlOf(found)} IS NOT NULL`;
  const positive = NEGATED.exec(operator)?.[1];
  if (positive !== undefined) return `NOT coalesce(${compilePositive(parts, found, { operator: positive, values })}, 0)`;
  return compilePositive(parts, found, { operator, values });
}

type Positive = Pick<OperatorCondition, 'operator' | 'values'>;

function compilePositive(parts: SelectParts, found: FoundColumn, { operator, values }: Positive): string {
  const [first, second] = values;
  switch (operator) {
    case 'null':
      return `${sqlOf(found)} IS NULL`;
    case 'in':
      return compileIn(parts, found, values);
    case 'between':
      return `${sqlOf(found)} BETWEEN ${bound(parts, needed(found, first))} AND ${bound(parts, needed(found, second))}`;
    case 'like':
      return matches(parts, found, likePattern(textOf(first)));
    case 'begin-with':
      return matches(parts, found, `${escaped(textOf(first))}%`);
    case 'end-with':
      return matches(parts, found, `%${escaped(textOf(first))}`);
    case 'contain-values':
      return compileContain(parts, found, values);
    default:
      return (
        compilePerson(parts, found, operator) ??
        compileHierarchy(parts, found, { operator, values }) ??
        compileDate(parts, found, { operator, values })
      );
  }
}

function needed(found: FoundColumn, literal: Literal | undefined): Comparable {
  return literal === undefined ? null : valueFor(found, literal);
}

/** One bound list, however long it is; texts with letters beyond ASCII are compared one by one. */
function compileIn(parts: SelectParts, found: FoundColumn, literals: readonly Literal[]): string {
  const values = literals.map((literal) => valueFor(found, literal)).filter((value) => value !== null);
  const plain = values.every((value) => typeof value !== 'bigint' && !/[^\p{ASCII}]/u.test(String(value)));
  if (!plain || found.column.kind === ColumnKind.choices)
    return `(${values.map((value) => equals(parts, found, value)).join(' OR ') || '0'})`;
  return `${sqlOf(found)} IN (SELECT value FROM json_each(${bound(parts, JSON.stringify(values))}))`;
}

function compileContain(parts: SelectParts, found: FoundColumn, literals: readonly Literal[]): string {
  if (found.column.kind !== ColumnKind.choices)
    throw wrongQuery(`The column '${found.column.logicalName}' holds a single value; use 'in'.`);
  return `(${literals.map((literal) => `instr(${sqlOf(found)}, ${bound(parts, `,${valueFor(found, literal)},`)}) > 0`).join(' OR ')})`;
}

function compilePerson(parts: SelectParts, found: FoundColumn, operator: string): string | undefined {
  const teams = `SELECT "teamid" FROM "row_teammembership" WHERE "systemuserid" = ${'?'}`;
  switch (operator) {
    case 'eq-userid':
    // Accounts have no managers here, so nobody is below anybody.
    case 'eq-useroruserhierarchy':
      return `${sqlOf(found)} = ${bound(parts, parts.caller)}`;
    case 'ne-userid':
      return `${sqlOf(found)} IS NOT ${bound(parts, parts.caller)}`;
    case 'eq-businessid':
      return `${sqlOf(found)} = ${bound(parts, ROOT_BUSINESS_UNIT_ID)}`;
    case 'ne-businessid':
      return `${sqlOf(found)} IS NOT ${bound(parts, ROOT_BUSINESS_UNIT_ID)}`;
    case 'eq-userteams':
      parts.values.push(parts.caller);
      return `${sqlOf(found)} IN (${teams})`;
    case 'eq-useroruserteams':
    case 'eq-useroruserhierarchyandteams':
      parts.values.push(parts.caller, parts.caller);
      return `(${sqlOf(found)} = ? OR ${sqlOf(found)} IN (${teams}))`;
    default:
      return undefined;
  }
}

function compileDate(parts: SelectParts, found: FoundColumn, { operator, values }: Positive): string {
  if (found.column.kind !== ColumnKind.dateTime)
    throw wrongQuery(`The operator '${operator}' needs a date, and '${found.column.logicalName}' is none.`);
  if (operator.includes('-fiscal-') && values.length > 0) return compileFiscal(parts, found, { operator, values });
  const range = dateRange(operator, dateNumber(operator, values[0]), parts.now);
  if (range === undefined) throw wrongQuery(`The operator '${operator}' is not known here.`);
  return compileRange(parts, found, range);
}

/** Of fiscal years and periods by their number. */
function compileFiscal(parts: SelectParts, found: FoundColumn, { operator, values }: Positive): string {
  const numbers = values.map((value) => wholeNumber(textOf(value)) ?? Number.NaN);
  const [period = Number.NaN] = numbers;
  if (operator === 'in-fiscal-period' && isFiscalPeriod(period))
    return `(CAST(strftime('%m', ${sqlOf(found)} / 1000, 'unixepoch') AS INTEGER) + 2) / 3 = ${bound(parts, period)}`;
  const range = fiscalRange(operator, numbers, parts.now);
  if (range !== undefined) return compileRange(parts, found, range);
  throw wrongQuery(`The operator '${operator}' takes whole numbers: years from 1753 to 9999, periods from 1 to 4, counts from 1 to 999.`);
}

function compileRange(parts: SelectParts, found: FoundColumn, { from, to }: DateRange): string {
  const sides = [
    from !== undefined && `${sqlOf(found)} >= ${bound(parts, from)}`,
    to !== undefined && `${sqlOf(found)} < ${bound(parts, to)}`,
  ];
  return sides.filter((side) => side !== false).join(' AND ');
}

/** The number of `last-x-days`, or the day of `on`. */
function dateNumber(operator: string, literal: Literal | undefined): number {
  if (literal === undefined) return 0;
  const text = textOf(literal);
  const value = operator.includes('-x-') ? wholeNumber(text) : parseDate(text);
  if (value === undefined)
    throw wrongQuery(`The operator '${operator}' takes ${operator.includes('-x-') ? 'a whole number above 0' : 'a date'}.`);
  return value;
}

/** Larger numbers lead out of the dates that there are. */
function wholeNumber(text: string): number | undefined {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

function textOf(literal: Literal | undefined): string {
  if (literal === undefined || literal.kind === 'null') return '';
  return String(literal.value);
}

/** FetchXML's pattern: `[%]` means the character itself; sets such as `[a-c]` are refused. */
function likePattern(pattern: string): string {
  return pattern.replace(/\\|\[([^\]]*)\]/g, (whole, inner: string | undefined) => {
    if (inner === undefined) return '\\\\';
    if (inner.length === 1) return escaped(inner);
    throw wrongQuery(`The pattern '${whole}' names a set of characters, which is not supported here.`);
  });
}
