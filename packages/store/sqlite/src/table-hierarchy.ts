import { type Condition, isLookup, type OneToMany, type TableDefinition, wrongQuery } from '@tandem/tables';
import { bound, sqlOf, valueFor } from './table-comparison.ts';
import { valueColumn } from './table-names.ts';
import { type FoundColumn, idColumn, pointsTo, requireTable, type SelectParts, source } from './table-scope.ts';

type Hierarchical = Pick<Extract<Condition, { kind: 'operator' }>, 'operator' | 'values'>;

const OPERATORS = /^(eq-or-)?(under|above)$/;

/**
 * `under` and its like: the column is the id of a table, or points to one, whose rows stand below each other by a lookup to themselves.
 * Each row is looked at once, so rows that stand above themselves end, and within the time of a query.
 *
 * @returns undefined for other operators
 * @throws TandemError for a column without such rows, and a value that is no id
 */
export function compileHierarchy(parts: SelectParts, found: FoundColumn, { operator, values }: Hierarchical): string | undefined {
  const [, orEqual, side] = OPERATORS.exec(operator) ?? [];
  const [literal] = values;
  if (side === undefined || literal === undefined) return undefined;
  const table = tableOf(parts, found);
  const id = valueFor(found, literal);
  const equal = orEqual === undefined ? '' : `${sqlOf(found)} = ${bound(parts, id)} OR `;
  const rows = rowsBeside(parts, table, side === 'under');
  const [start, others] = [bound(parts, id), bound(parts, id)];
  return `(${equal}${sqlOf(found)} IN (${rows(start, others)}))`;
}

/** The table of the hierarchy. */
function tableOf({ schema }: SelectParts, { table, column }: FoundColumn): TableDefinition {
  const names = column.logicalName === table.primaryIdColumn ? [table.logicalName] : isLookup(column) ? (column.targets ?? []) : [];
  const found = names.map((name) => requireTable(schema, name)).find((each) => parentOf(schema, each) !== undefined);
  if (found !== undefined) return found;
  throw wrongQuery(`'${column.logicalName}' of '${table.logicalName}' leads to no rows that stand above or below each other.`);
}

/** The first relationship of a table with itself. */
function parentOf(schema: SelectParts['schema'], table: TableDefinition): OneToMany | undefined {
  return schema.pointingTo(table).find(({ referencingTable }) => referencingTable === table.logicalName);
}

/** The ids of the rows below or above one. */
function rowsBeside({ schema, nextAlias }: SelectParts, table: TableDefinition, isUnder: boolean) {
  const [chain, row] = [nextAlias(), nextAlias()];
  const column = schema.column(table, parentOf(schema, table)?.referencingColumn ?? '');
  if (column === undefined) throw new Error(`The table '${table.logicalName}' has lost a lookup.`);
  const [id, parent] = [`${row}.${idColumn(table)}`, `${row}.${valueColumn(column)}`];
  const [given, wanted] = isUnder ? [parent, id] : [id, parent];
  const from = `SELECT ${wanted} FROM ${source(table)} AS ${row}`;
  const isParent = `${parent} IS NOT NULL${pointsTo(row, column, table)} AND in_time(${id})`;
  return (start: string, others: string): string =>
    `WITH RECURSIVE ${chain} (id) AS (${from} WHERE ${given} = ${start} AND ${isParent}
      UNION ${from} JOIN ${chain} ON ${given} = ${chain}.id WHERE ${isParent}) SELECT id FROM ${chain} WHERE id <> ${others}`;
}
