import type { SQLOutputValue } from 'node:sqlite';
import {
  type AliasedValue,
  type Cell,
  ColumnKind,
  type DateGrouping,
  isReal,
  type QueryAggregate,
  type QueryGroup,
  TABLE_LIMITS,
  type TableQuery,
  type TableRow,
  tooManyRows,
  wrongQuery,
} from '@tandem/tables';
import { fromSql, selected } from './table-cell.ts';
import { bound, sqlOf } from './table-comparison.ts';
import { compileFrom } from './table-from.ts';
import { type NameReader, withNames } from './table-row-names.ts';
import type { FoundColumn, Names, SelectParts } from './table-scope.ts';

interface Output {
  readonly alias: string;
  /** What SELECT asks for, and GROUP BY when it is a group. */
  readonly sql: readonly string[];
  readonly isGroup: boolean;
  readonly read: (values: readonly (SQLOutputValue | undefined)[]) => Omit<AliasedValue, 'name'>;
}

export interface AggregationReading {
  readonly query: TableQuery;
  readonly run: (sql: string) => readonly (readonly SQLOutputValue[])[];
  readonly namer: NameReader;
}

/** Rows that hold only aliased values: one for each group. @throws TandemError */
export function readAggregation(parts: SelectParts, { query, run, namer }: AggregationReading): readonly TableRow[] {
  const from = compileFrom(parts, query);
  const { groups, aggregates } = query.aggregation ?? { groups: [], aggregates: [] };
  const outputs = [
    ...groups.map((group) => groupOutput(from.names, group)),
    ...aggregates.map((each) => aggregateOutput(from.names, each)),
  ];
  const grouped = outputs.filter(({ isGroup }) => isGroup).flatMap(({ sql }) => sql);
  const where = from.where.length === 0 ? '' : ` WHERE ${from.where.join(' AND ')}`;
  const limit = Math.min(query.top ?? TABLE_LIMITS.pageRows, TABLE_LIMITS.pageRows);
  const sql = `SELECT ${outputs.flatMap((output) => output.sql).join(', ') || '1'} FROM ${from.tables()}${where}${grouped.length === 0 ? '' : ` GROUP BY ${grouped.join(', ')}`}${orderText(query, outputs)} LIMIT ${bound(parts, limit + 1)}`;
  const rows = run(sql);
  if (rows.length > limit && query.top === undefined) throw tooManyRows('The summary', limit);
  return withNames(
    namer,
    rows.slice(0, limit).map((values) => toRow(query.table, outputs, values)),
  );
}

function toRow(table: string, outputs: readonly Output[], values: readonly SQLOutputValue[]): TableRow {
  let at = 0;
  const aliased = new Map<string, AliasedValue>();
  for (const { alias, sql, read } of outputs) {
    aliased.set(alias, { ...read(values.slice(at, at + sql.length)), name: undefined });
    at += sql.length;
  }
  return { table, id: '', version: 0, cells: new Map(), names: new Map(), expanded: new Map(), aliased };
}

function groupOutput(names: Names, { path, alias, dateGrouping }: QueryGroup): Output {
  const found = names.find(path);
  if (dateGrouping !== undefined) return dateOutput(found, alias, dateGrouping);
  const { table, column } = found;
  return {
    alias,
    sql: selected(found.alias, column),
    isGroup: true,
    read: ([value, target]) => ({ value: fromSql(column, value, target), table: table.logicalName, column: column.logicalName }),
  };
}

const DATE_FORMATS: Readonly<Record<Exclude<DateGrouping, 'quarter'>, string>> = { day: '%d', week: '%W', month: '%m', year: '%Y' };

function dateOutput(found: FoundColumn, alias: string, grouping: DateGrouping): Output {
  if (found.column.kind !== ColumnKind.dateTime) throw wrongQuery(`'${found.column.logicalName}' is no date, so it has no ${grouping}.`);
  const part = (format: string) => `CAST(strftime('${format}', ${sqlOf(found)} / 1000, 'unixepoch') AS INTEGER)`;
  const sql = grouping === 'quarter' ? `(${part('%m')} + 2) / 3` : part(DATE_FORMATS[grouping]) + (grouping === 'week' ? ' + 1' : '');
  return { alias, sql: [sql], isGroup: true, read: ([value]) => counted(value) };
}

function counted(value: SQLOutputValue | undefined): Omit<AliasedValue, 'name'> {
  return { value: typeof value === 'number' ? value : null, table: undefined, column: undefined };
}

function aggregateOutput(names: Names, { function: name, path, alias }: QueryAggregate): Output {
  if (path === undefined) return { alias, sql: ['count(*)'], isGroup: false, read: ([value]) => counted(value) };
  const found = names.find(path);
  const value = sqlOf(found);
  if (name === 'count' || name === 'countcolumn' || name === 'countdistinct') {
    return {
      alias,
      sql: [`count(${name === 'countdistinct' ? 'DISTINCT ' : ''}${value})`],
      isGroup: false,
      read: ([count]) => counted(count),
    };
  }
  if (!isNumber(found) && (name === 'sum' || name === 'avg'))
    throw wrongQuery(`'${found.column.logicalName}' holds no numbers, so it has no ${name}.`);
  return { alias, sql: [`${name}(${value})`], isGroup: false, read: ([given]) => summary(found, given) };
}

function isNumber({ column }: FoundColumn): boolean {
  return isReal(column) || column.kind === ColumnKind.integer || column.kind === ColumnKind.bigint;
}

/** An average of whole numbers has a fraction, so it is no value of their column. */
function summary({ table, column }: FoundColumn, given: SQLOutputValue | undefined): Omit<AliasedValue, 'name'> {
  const value: Cell = fromSql(column, given);
  if (typeof given === 'number' && !Number.isInteger(given) && !isReal(column))
    return { value: given, table: undefined, column: undefined };
  return {
    value: isReal(column) && typeof given === 'number' ? rounded(given, column.precision ?? 10) : value,
    table: table.logicalName,
    column: column.logicalName,
  };
}

function rounded(value: number, digits: number): number {
  return Math.abs(value) < 1e15 ? Number(value.toFixed(Math.min(digits, 20))) : value;
}

function orderText({ aggregation }: TableQuery, outputs: readonly Output[]): string {
  const orders = (aggregation?.orderBy ?? []).map(({ alias, isDescending }) => {
    const output = outputs.find((each) => each.alias.toLowerCase() === alias.toLowerCase());
    if (output === undefined) throw wrongQuery(`The summary is ordered by '${alias}', which it does not have.`);
    return `${output.sql[0]}${isDescending ? ' DESC' : ''}`;
  });
  return orders.length === 0 ? '' : ` ORDER BY ${orders.join(', ')}`;
}
