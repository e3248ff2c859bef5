import type { SQLOutputValue } from 'node:sqlite';
import { type AliasedValue, badSkipToken, type Cell, type QueryOrder, type TableQuery, type TableRow } from '@tandem/tables';
import { fromSql, selected } from './table-cell.ts';
import { bound, sqlOf } from './table-comparison.ts';
import { chosenColumns, compileFrom, type From } from './table-from.ts';
import { type FoundColumn, idColumn, type SelectParts } from './table-scope.ts';
import type { PageEnd } from './table-token.ts';

/** A row with the values that the answer does not show but the next step needs. */
export interface RawRow {
  readonly row: TableRow;
  readonly hidden: ReadonlyMap<string, Cell>;
  /** Its values in the order of the query, and its id. */
  readonly order: readonly (string | number | null)[];
}

export interface RowSelect {
  readonly query: TableQuery;
  /** Logical names of lookups that are read although nobody asked for them. */
  readonly also: readonly string[];
  /** Only rows whose column of this logical name holds one of these ids. */
  readonly within: { readonly column: string; readonly ids: readonly string[] } | undefined;
  readonly after: PageEnd | undefined;
  readonly limit: number;
}

export interface CompiledSelect {
  readonly sql: string;
  readonly read: (values: readonly SQLOutputValue[]) => RawRow;
}

/** @throws TandemError for names that are not there, and values that do not fit */
export function compileSelect(parts: SelectParts, select: RowSelect): CompiledSelect {
  const { query, within, after, limit } = select;
  const from = compileFrom(parts, query);
  const { scope } = from;
  if (within !== undefined) from.where.push(`${sqlOf(scope.column(within.column))} ${isOneOf(parts, within.ids)}`);
  const orders = ordersOf(from, query);
  if (after?.kind === 'row') from.where.push(compileAfter(parts, orders, after.values));
  const list = new SelectList();
  const reader = listColumns(list, { from, select, orders });
  const where = from.where.length === 0 ? '' : ` WHERE ${from.where.join(' AND ')}`;
  const order = orders.map(({ sql, isDescending }) => `${sql}${isDescending ? ' DESC' : ''}`).join(', ');
  const head = `SELECT ${query.isDistinct ? 'DISTINCT ' : ''}${list.text()} FROM ${from.tables()}${where}`;
  const limited = `${head}${order === '' ? '' : ` ORDER BY ${order}`} LIMIT ${bound(parts, limit)}`;
  return { sql: after?.kind === 'count' ? `${limited} OFFSET ${bound(parts, after.count)}` : limited, read: reader };
}

/** A list costs SQLite ten times as much as a single value. */
function isOneOf(parts: SelectParts, ids: readonly string[]): string {
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0) return `= ${bound(parts, first)}`;
  return `IN (SELECT value FROM json_each(${bound(parts, JSON.stringify(ids))}))`;
}

interface OrderSql {
  readonly sql: string;
  readonly isDescending: boolean;
}

/** The last one is the id, so that the order is always the same. */
function ordersOf({ names, scope, joined }: From, query: TableQuery): readonly OrderSql[] {
  const wanted: readonly QueryOrder[] = [...query.orderBy, ...joined.flatMap(({ link }) => link.orderBy)];
  const orders = wanted.map(({ path, isDescending }) => ({ sql: sqlOf(names.find(path)), isDescending }));
  return query.isDistinct ? orders : [...orders, { sql: `${scope.alias}.${idColumn(scope.table)}`, isDescending: false }];
}

/** The rows after one, in an order in which nothing comes first. */
function compileAfter(parts: SelectParts, orders: readonly OrderSql[], values: readonly (string | number | null)[]): string {
  if (orders.length !== values.length) throw badSkipToken();
  const cases = orders.map(({ sql, isDescending }, index) => {
    const same = orders.slice(0, index).map((order, at) => `${order.sql} IS ${bound(parts, values[at] ?? null)}`);
    return [...same, compileBeyond(parts, { sql, isDescending }, values[index] ?? null)].join(' AND ');
  });
  return `(${cases.map((each) => `(${each})`).join(' OR ')})`;
}

function compileBeyond(parts: SelectParts, { sql, isDescending }: OrderSql, value: string | number | null): string {
  if (value === null) return isDescending ? '0' : `${sql} IS NOT NULL`;
  return isDescending ? `(${sql} < ${bound(parts, value)} OR ${sql} IS NULL)` : `${sql} > ${bound(parts, value)}`;
}

/** The expressions of a SELECT; each knows its place. */
class SelectList {
  readonly #items: string[] = [];

  add(...items: readonly string[]): number {
    this.#items.push(...items);
    return this.#items.length - items.length;
  }

  column({ alias, column }: FoundColumn): (values: readonly SQLOutputValue[]) => Cell {
    const at = this.add(...selected(alias, column));
    return (values) => fromSql(column, values[at], values[at + 1]);
  }

  text(): string {
    return this.#items.length === 0 ? '1' : this.#items.join(', ');
  }
}

interface Listing {
  readonly from: From;
  readonly select: RowSelect;
  readonly orders: readonly OrderSql[];
}

function listColumns(list: SelectList, { from, select, orders }: Listing): CompiledSelect['read'] {
  const { query, also } = select;
  const { scope } = from;
  const head = query.isDistinct ? undefined : listHead(list, from);
  const chosen = chosenColumns(scope, query.select).map((found) => ({ found, read: list.column(found) }));
  const joined = from.joined.flatMap(({ link, scope: other }) =>
    chosenColumns(other, link.select).map((found) => ({
      found: { ...found, as: found.as ?? `${link.alias}.${found.column.logicalName}` },
      read: list.column(found),
    })),
  );
  const hidden = also.map((name) => ({ name, read: list.column(scope.column(name)) }));
  const order = query.isDistinct ? [] : orders.map(({ sql }) => list.add(sql));
  return (values) => ({
    row: {
      table: scope.table.logicalName,
      ...(head?.(values) ?? { id: '', version: 0 }),
      cells: cellsOf([
        ...(head === undefined ? [] : [idCell(scope.table.primaryIdColumn, head(values).id)]),
        ...plainCells(chosen, values),
      ]),
      names: new Map(),
      expanded: new Map(),
      aliased: new Map([...chosen, ...joined].flatMap(({ found, read }) => aliasedOf(found, read(values)))),
    },
    hidden: new Map(hidden.map(({ name, read }) => [name, read(values)])),
    order: order.map((at) => orderValue(values[at])),
  });
}

function orderValue(value: SQLOutputValue | undefined): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function listHead(list: SelectList, { scope }: From) {
  const id = list.add(`${scope.alias}.${idColumn(scope.table)}`);
  const hasVersion = scope.table.columns.some(({ logicalName }) => logicalName === 'versionnumber');
  const version = list.add(hasVersion ? `${scope.alias}."versionnumber"` : '1');
  return (values: readonly SQLOutputValue[]) => ({ id: String(values[id]), version: Number(values[version]) });
}

function idCell(name: string, id: string): readonly [string, Cell] {
  return [name, id];
}

interface ReadColumn {
  readonly found: FoundColumn & { readonly as: string | undefined };
  readonly read: (values: readonly SQLOutputValue[]) => Cell;
}

function plainCells(columns: readonly ReadColumn[], values: readonly SQLOutputValue[]): readonly (readonly [string, Cell])[] {
  return columns.filter(({ found }) => found.as === undefined).map(({ found, read }) => [found.column.logicalName, read(values)] as const);
}

function cellsOf(entries: readonly (readonly [string, Cell])[]): ReadonlyMap<string, Cell> {
  return new Map(entries);
}

/** What is empty is not among the aliased values, as in the original. */
function aliasedOf({ as, table, column }: ReadColumn['found'], value: Cell): readonly (readonly [string, AliasedValue])[] {
  if (as === undefined || value === null) return [];
  return [[as, { value, table: table.logicalName, column: column.logicalName, name: undefined }] as const];
}
