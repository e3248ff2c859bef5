import { type ColumnDefinition, ColumnKind, isText } from '../model/column.ts';
import { type Cell, isReference, type TableRow } from '../model/row.ts';
import type { TableSchema } from '../model/schema.ts';
import { ROOT_BUSINESS_UNIT_ID } from '../standard/installation.ts';
import { noColumn, noTable, wrongQuery } from '../table-faults.ts';
import type { ColumnPath, CompareOperator, Condition, Literal, Operand } from './condition.ts';
import { dateRange } from './date-range.ts';
import { parseDate } from './date-value.ts';
import { fiscalPeriodOf, fiscalRange, isFiscalPeriod } from './fiscal-range.ts';
import { type Comparable, comparableOf } from './literal-value.ts';

export interface MatchScene {
  readonly schema: TableSchema;
  readonly row: TableRow;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly accountId: string;
}

/**
 * Whether one row fulfils a condition, with the meaning that it has in a query.
 *
 * @throws TandemError for names that are not there, and for paths to other rows: only the row itself is known here
 */
export function matchesRow(scene: MatchScene, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.items.every((item) => matchesRow(scene, item));
    case 'or':
      return condition.items.some((item) => matchesRow(scene, item));
    case 'not':
      return !matchesRow(scene, condition.item);
    case 'compare':
      return compares(scene, condition);
    case 'text':
      return findsText(scene, condition);
    case 'operator':
      return fulfils(scene, condition);
    default:
      throw ownColumnsOnly();
  }
}

function ownColumnsOnly() {
  return wrongQuery('This condition is about columns of the row itself; it cannot look at other rows.');
}

interface Found {
  readonly column: ColumnDefinition;
  readonly value: Comparable;
  readonly cell: Cell;
}

function find({ schema, row }: MatchScene, { alias, names }: ColumnPath): Found {
  const [name = '', ...more] = names;
  if (alias !== undefined || more.length > 0) throw ownColumnsOnly();
  const table = schema.find(row.table);
  if (table === undefined) throw noTable(row.table);
  const column = schema.column(table, name);
  if (column === undefined) throw noColumn(table.logicalName, name);
  const cell = row.cells.get(column.logicalName) ?? null;
  return { column, cell, value: comparableCell(cell) };
}

function comparableCell(cell: Cell): Comparable {
  if (typeof cell === 'boolean') return Number(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  return isReference(cell) ? cell.id : cell.join(',');
}

function constant({ column }: Found, literal: Literal): Comparable {
  const value = comparableOf(column, literal);
  if (value.ok) return value.value;
  throw wrongQuery(`The column '${column.logicalName}' is compared with something that is not ${value.error}.`);
}

function compares(scene: MatchScene, { operator, left, right }: Extract<Condition, { kind: 'compare' }>): boolean {
  const [path, other, turned] = left.kind === 'path' ? [left, right, operator] : [right, left, FLIPPED[operator]];
  if (path.kind !== 'path') throw wrongQuery('A comparison needs a column on one side.');
  const found = find(scene, path);
  const value = operandValue(scene, found, other);
  if (value === null && other.kind === 'null') return turned === 'eq' ? found.value === null : turned === 'ne' && found.value !== null;
  return holds(turned, order(found, value));
}

const FLIPPED = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' } as const;

function operandValue(scene: MatchScene, found: Found, operand: Operand): Comparable {
  return operand.kind === 'path' ? find(scene, operand).value : constant(found, operand);
}

/** Undefined when a side is nothing. */
function order({ column, value }: Found, other: Comparable): number | undefined {
  if (value === null || other === null) return undefined;
  const [left, right] = isText(column) ? [String(value).toLowerCase(), String(other).toLowerCase()] : [value, other];
  return left < right ? -1 : left > right ? 1 : 0;
}

function holds(operator: CompareOperator, sign: number | undefined): boolean {
  if (sign === undefined) return operator === 'ne';
  return { eq: sign === 0, ne: sign !== 0, gt: sign > 0, ge: sign >= 0, lt: sign < 0, le: sign <= 0 }[operator];
}

function findsText(scene: MatchScene, { operator, path, value }: Extract<Condition, { kind: 'text' }>): boolean {
  const found = find(scene, path);
  if (found.value === null || value.kind === 'null') return false;
  const [text, sought] = [String(found.value).toLowerCase(), String(value.value).toLowerCase()];
  if (operator === 'contains') return text.includes(sought);
  return operator === 'startswith' ? text.startsWith(sought) : text.endsWith(sought);
}

type OperatorCondition = Extract<Condition, { kind: 'operator' }>;

function fulfils(scene: MatchScene, { operator, path, values }: OperatorCondition): boolean {
  const found = find(scene, path);
  if (operator === 'null') return found.value === null;
  if (operator === 'not-null') return found.value !== null;
  const positive = /^(?:not|ne)-(.+)$/.exec(operator)?.[1];
  if (positive === undefined) return fulfilsPositive(scene, found, { operator, values });
  return !fulfilsPositive(scene, found, { operator: operator.startsWith('ne-') ? `eq-${positive}` : positive, values });
}

function fulfilsPositive(scene: MatchScene, found: Found, { operator, values }: Pick<OperatorCondition, 'operator' | 'values'>): boolean {
  switch (operator) {
    case 'in':
      return values.some((value) => order(found, constant(found, value)) === 0);
    case 'between':
      return (
        values.length === 2 &&
        values.every((value, index) => (order(found, constant(found, value)) ?? Number.NaN) * (index === 0 ? 1 : -1) >= 0)
      );
    case 'contain-values':
      return (
        Array.isArray(found.cell) && values.some((value) => (found.cell as readonly number[]).includes(Number(constant(found, value))))
      );
    case 'eq-userid':
    case 'eq-useroruserhierarchy':
      return found.value === scene.accountId;
    case 'eq-businessid':
      return found.value === ROOT_BUSINESS_UNIT_ID;
    default:
      return isWithin(scene, found, { operator, values });
  }
}

function isWithin(
  { now }: MatchScene,
  { column, value }: Found,
  { operator, values }: Pick<OperatorCondition, 'operator' | 'values'>,
): boolean {
  const texts = values.map((each) => (each.kind === 'null' ? '' : String(each.value)));
  const [literal] = values;
  const [text = ''] = texts;
  if (operator === 'in-fiscal-period' && column.kind === ColumnKind.dateTime && isFiscalPeriod(Number(text)))
    return typeof value === 'number' && fiscalPeriodOf(value) === Number(text);
  const given = literal === undefined ? 0 : operator.includes('-x-') ? Number(text) : parseDate(text);
  const fiscal = operator.includes('fiscal') ? fiscalRange(operator, texts.map(Number), now) : undefined;
  const dates = given === undefined ? undefined : dateRange(operator, given, now);
  const range = column.kind === ColumnKind.dateTime ? (fiscal ?? dates) : undefined;
  if (range === undefined) throw wrongQuery(`The operator '${operator}' cannot be used with '${column.logicalName}' here.`);
  if (typeof value !== 'number') return false;
  return value >= (range.from ?? Number.NEGATIVE_INFINITY) && value < (range.to ?? Number.POSITIVE_INFINITY);
}
