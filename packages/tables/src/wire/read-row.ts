import type { JsonObject, JsonValue } from '@tandem/kernel';
import { type ColumnDefinition, isContent, isLookup } from '../model/column.ts';
import type { Cell, RowAddress } from '../model/row.ts';
import type { Navigation, TableSchema } from '../model/schema.ts';
import type { TableDefinition } from '../model/table.ts';
import { noProperty, relatedRowsRefused, wrongValue } from '../row-faults.ts';
import { readRowAddress } from './read-address.ts';
import { readCell } from './read-cell.ts';
import { readRelated } from './read-related.ts';

/** What a body asks to write. */
export interface RowBody {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Lookups that name their row by an alternate key; whoever writes finds the row first. */
  readonly keyed: ReadonlyMap<string, RowAddress>;
  /** The id, when the body gives the primary id column. */
  readonly id: string | undefined;
}

/** A body with the rows that it gives below its navigations (Web API: deep insert). */
export interface DeepRowBody extends RowBody {
  readonly related: readonly RelatedRows[];
}

export interface RelatedRows {
  readonly name: string;
  readonly navigation: Navigation;
  /** The bodies of rows that are made with it. */
  readonly made: readonly JsonObject[];
  /** Rows that are there already. */
  readonly there: readonly RowAddress[];
}

/**
 * The JSON body of a create or an update, with names without regard to case. Annotations are passed over, and so are values of columns
 * that the store keeps itself.
 *
 * @throws TandemError for names that the table does not have, and values that do not fit
 */
export function readRow(schema: TableSchema, table: TableDefinition, body: JsonObject): RowBody {
  const { related, ...row } = readDeepRow(schema, table, body);
  const [first] = related;
  if (first !== undefined) throw relatedRowsRefused(table.logicalName, first.name);
  return row;
}

/** As `readRow`, of a row that is made: rows may stand below navigations, and lists of rows in `…@odata.bind`. @throws TandemError */
export function readDeepRow(schema: TableSchema, table: TableDefinition, body: JsonObject): DeepRowBody {
  const cells = new Map<string, Cell>();
  const keyed = new Map<string, RowAddress>();
  const related: RelatedRows[] = [];
  for (const [name, value] of body) {
    const bound = /^(.+)@odata\.bind$/i.exec(name)?.[1];
    const rows = readRelated(schema, table, { name: bound ?? name, value, isBound: bound !== undefined });
    if (rows !== undefined) related.push(rows);
    else if (bound !== undefined) bind({ schema, table, name: bound, value, cells, keyed });
    else if (!name.includes('@') && !isLookupType(schema, table, name)) readMember({ schema, table, name, value, body, cells });
  }
  const id = cells.get(table.primaryIdColumn);
  cells.delete(table.primaryIdColumn);
  return { cells, keyed, related, id: typeof id === 'string' ? id : undefined };
}

interface Member {
  readonly schema: TableSchema;
  readonly table: TableDefinition;
  readonly name: string;
  readonly value: JsonValue;
  readonly cells: Map<string, Cell>;
}

/** `_parentcustomerid_type` says to which table `_parentcustomerid_value` points. */
function isLookupType(schema: TableSchema, table: TableDefinition, name: string): boolean {
  const base = /^_(.+)_type$/.exec(name)?.[1];
  const column = base === undefined ? undefined : schema.column(table, base);
  return column !== undefined && isLookup(column);
}

function readMember({ schema, table, name, value, body, cells }: Member & { readonly body: JsonObject }): void {
  const column = schema.column(table, name);
  if (column === undefined) throw noProperty(table.logicalName, name);
  if (column.isSystem === true || isContent(column)) return;
  if (!isLookup(column)) cells.set(column.logicalName, readCell(table.logicalName, column, value));
  else cells.set(column.logicalName, readLookup(schema, table, { column, value, type: body.get(`_${column.logicalName}_type`) }));
}

interface LookupValue {
  readonly column: ColumnDefinition;
  readonly value: JsonValue;
  readonly type: JsonValue | undefined;
}

function readLookup(schema: TableSchema, table: TableDefinition, { column, value, type }: LookupValue): Cell {
  if (value === null || value === '') return null;
  const target = typeof type === 'string' ? schema.find(type)?.logicalName : undefined;
  const [only, ...others] = column.targets ?? [];
  const pointsTo = target ?? (others.length === 0 || column.kind === 'owner' ? only : undefined);
  const id = readCell(table.logicalName, column, value);
  if (pointsTo === undefined || typeof id !== 'string') {
    throw wrongValue(table.logicalName, column.logicalName, `set with '…@odata.bind', since it points to one of several tables`);
  }
  return { table: pointsTo, id };
}

function bind({ schema, table, name, value, cells, keyed }: Member & { readonly keyed: Map<string, RowAddress> }): void {
  const column = boundColumn(schema, table, name);
  if (column === undefined) throw noProperty(table.logicalName, `${name}@odata.bind`);
  if (column.isSystem === true) return;
  if (value === null || value === '') {
    cells.set(column.logicalName, null);
    return;
  }
  if (typeof value !== 'string') throw wrongValue(table.logicalName, name, "the address of a row, such as '/accounts(id)'");
  const address = readRowAddress(schema, value);
  if (column.targets !== undefined && !column.targets.includes(address.table)) {
    throw wrongValue(table.logicalName, name, `a row of ${column.targets.join(' or ')}`);
  }
  if ('id' in address) cells.set(column.logicalName, address);
  else keyed.set(column.logicalName, address);
}

/** By the name of its navigation, by its own name, or by its own name with that of a table after it. */
function boundColumn(schema: TableSchema, table: TableDefinition, name: string): ColumnDefinition | undefined {
  const navigation = schema.navigation(table, name);
  if (navigation?.kind === 'one') return schema.column(table, navigation.relationship.referencingColumn);
  const own = schema.column(table, name);
  if (own !== undefined) return isLookup(own) ? own : undefined;
  const lower = name.toLowerCase();
  return table.columns.find((column) => isLookup(column) && lower.startsWith(`${column.logicalName}_`));
}
