import type { SQLOutputValue } from 'node:sqlite';
import type { RowPage } from '@tandem/store';
import {
  answerTooLarge,
  isReference,
  type Navigation,
  noNavigation,
  type QueryExpand,
  queryOf,
  queryTooSlow,
  TABLE_LIMITS,
  type TableDefinition,
  type TableQuery,
  type TableRow,
  type TableSchema,
  tooManyRows,
  wrongQuery,
} from '@tandem/tables';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';
import { readAggregation } from './table-aggregation.ts';
import { compileFrom } from './table-from.ts';
import { quoted } from './table-names.ts';
import { withNames } from './table-row-names.ts';
import { newParts, requireTable, type SelectParts, source } from './table-scope.ts';
import { compileSelect, type RawRow, type RowSelect } from './table-select.ts';
import { type PageEnd, printToken, readToken } from './table-token.ts';

/** Reads rows for one caller, at one moment. */
export class RowReader {
  readonly #connection: Connection;
  readonly #schema: TableSchema;
  readonly #now: number;
  readonly #caller: string;

  constructor(connection: Connection, schema: TableSchema, asked: { readonly now: number; readonly caller: string }) {
    this.#connection = connection;
    this.#schema = schema;
    this.#now = asked.now;
    this.#caller = asked.caller;
  }

  /** @throws TandemError */
  page(query: TableQuery): RowPage {
    const table = requireTable(this.#schema, query.table);
    if (query.aggregation !== undefined) return this.#aggregated(query);
    refuseManyExpansions(query.expand);
    const most = Math.min(query.pageSize ?? TABLE_LIMITS.pageRows, TABLE_LIMITS.pageRows);
    const after = pageStart(query, Math.min(most, query.top ?? most));
    const size = Math.min(most, (query.top ?? most) - (after?.given ?? 0));
    const read = this.#select({ query, also: this.#lookupsOf(table, query.expand), within: undefined, after, limit: size + 1 });
    if (read.isCut && query.page.kind === 'number') throw answerTooLarge('The page');
    const hasMore = read.isCut || (read.raw.length > size && query.top === undefined);
    const raw = read.raw.slice(0, size);
    return {
      rows: this.#complete(table, raw, query.expand),
      nextToken: hasMore ? printToken(endOf(query, { raw, after })) : undefined,
      count: query.countsRows ? this.#count(query) : undefined,
    };
  }

  /** The row of an id with what the shape asks for. */
  one(table: TableDefinition, id: string, shape: Pick<TableQuery, 'select' | 'expand'> | undefined): TableRow | undefined {
    const query = { ...queryOf(table.logicalName), select: shape?.select, expand: shape?.expand ?? [] };
    refuseManyExpansions(query.expand);
    const within = { column: table.primaryIdColumn, ids: [id] };
    const { raw } = this.#select({ query, also: this.#lookupsOf(table, query.expand), within, after: undefined, limit: 1 });
    return this.#complete(table, raw, query.expand)[0];
  }

  /** The rows of these ids with all their columns, however large they are. */
  whole(table: TableDefinition, ids: readonly string[]): readonly TableRow[] {
    const query = queryOf(table.logicalName);
    const { raw, isCut } = this.#select({
      ...{ query, also: [], after: undefined, limit: ids.length },
      within: { column: table.primaryIdColumn, ids },
    });
    if (!isCut) return this.#complete(table, raw, []);
    const half = Math.ceil(ids.length / 2);
    return [...this.whole(table, ids.slice(0, half)), ...this.whole(table, ids.slice(half))];
  }

  #aggregated(query: TableQuery): RowPage {
    const parts = this.#parts();
    return {
      rows: readAggregation(parts, { query, run: (sql) => this.#all(parts, sql), namer: this.#namer() }),
      nextToken: undefined,
      count: undefined,
    };
  }

  #namer() {
    return { connection: this.#connection, schema: this.#schema, caller: this.#caller };
  }

  #parts(): SelectParts {
    return newParts(this.#schema, this.#now, this.#caller);
  }

  #all(parts: SelectParts, sql: string): readonly RawValues[] {
    const { rows, isCut } = this.#read(parts, sql);
    if (isCut) throw answerTooLarge('The answer');
    return rows;
  }

  /** The rows of a statement, up to the limit of their size but at least one. */
  #read(parts: SelectParts, sql: string): { readonly rows: readonly RawValues[]; readonly isCut: boolean } {
    const statement = this.#connection.prepareNamed(sql);
    statement.setReturnArrays(true);
    const ask = () =>
      sql.includes(':caller') ? statement.iterate({ caller: this.#caller }, ...parts.values) : statement.iterate(...parts.values);
    const { queryMs } = TABLE_LIMITS;
    return this.#connection.timeLimit.within(
      queryMs,
      () => queryTooSlow(queryMs / 1000),
      // With `setReturnArrays` each row is an array; the types of Node only know objects.
      () => takeRows(ask() as unknown as Iterable<RawValues>),
    );
  }

  #select(select: RowSelect): { readonly raw: readonly RawRow[]; readonly isCut: boolean } {
    const parts = this.#parts();
    const { sql, read } = compileSelect(parts, select);
    const { rows, isCut } = this.#read(parts, sql);
    return { raw: rows.map(read), isCut };
  }

  #count(query: TableQuery): number {
    const parts = this.#parts();
    const from = compileFrom(parts, query);
    const where = from.where.length === 0 ? '' : ` WHERE ${from.where.join(' AND ')}`;
    const sql = `SELECT count(*) FROM (SELECT 1 FROM ${from.tables()}${where} LIMIT ${TABLE_LIMITS.countedRows})`;
    return Number(this.#all(parts, sql)[0]?.[0] ?? 0);
  }

  #complete(table: TableDefinition, raw: readonly RawRow[], expand: readonly QueryExpand[]): readonly TableRow[] {
    const named = withNames(
      this.#namer(),
      raw.map(({ row }) => row),
    );
    if (expand.length === 0) return named;
    const columns = expand.map((item) => [item.navigation, this.#expand(table, raw, item)] as const);
    return named.map((row, index) => ({ ...row, expanded: new Map(columns.map(([name, found]) => [name, found[index] ?? null])) }));
  }

  /** Lookups that the expansions follow. */
  #lookupsOf(table: TableDefinition, expand: readonly QueryExpand[]): readonly string[] {
    return expand.flatMap(({ navigation }) => {
      const found = this.#navigation(table, navigation);
      return found.kind === 'one' ? [found.relationship.referencingColumn] : [];
    });
  }

  #navigation(table: TableDefinition, name: string): Navigation {
    const navigation = this.#schema.navigation(table, name);
    if (navigation === undefined) throw noNavigation(table.logicalName, name);
    return navigation;
  }

  /** What each row has under the navigation, in their order. */
  #expand(table: TableDefinition, raw: readonly RawRow[], item: QueryExpand): readonly (TableRow | null | readonly TableRow[])[] {
    const navigation = this.#navigation(table, item.navigation);
    if (navigation.kind === 'one') return this.#expandOne(raw, item, navigation);
    return navigation.kind === 'many' ? this.#expandMany(raw, item, navigation) : this.#expandJoined(raw, item, navigation);
  }

  #expandOne(raw: readonly RawRow[], item: QueryExpand, navigation: Extract<Navigation, { kind: 'one' }>) {
    const references = raw.map(({ hidden }) => hidden.get(navigation.relationship.referencingColumn) ?? null);
    const ids = references.map((cell) => (isReference(cell) && cell.table === navigation.table ? cell.id : undefined));
    const found = this.#related(navigation.table, item, { ids: ids.filter((id) => id !== undefined), column: undefined });
    const byId = new Map(found.map(({ row }) => [row.id, row]));
    return ids.map((id) => (id === undefined ? null : (byId.get(id) ?? null)));
  }

  #expandMany(raw: readonly RawRow[], item: QueryExpand, { table, relationship }: Extract<Navigation, { kind: 'many' }>) {
    const column = relationship.referencingColumn;
    const found = this.#related(table, item, { ids: raw.map(({ row }) => row.id), column });
    const holderOf = ({ hidden }: RawRow): string => {
      const cell = hidden.get(column) ?? null;
      return isReference(cell) ? cell.id : '';
    };
    const byHolder = Map.groupBy(found, holderOf);
    return raw.map(({ row }) => (byHolder.get(row.id) ?? []).slice(0, item.top).map((each) => each.row));
  }

  #expandJoined(raw: readonly RawRow[], item: QueryExpand, { table, relationship, isFirst }: Extract<Navigation, { kind: 'joined' }>) {
    const [here, there] = isFirst ? [relationship.first, relationship.second] : [relationship.second, relationship.first];
    const sql = `SELECT ${quoted(here.intersectColumn)} AS here, ${quoted(there.intersectColumn)} AS there
      FROM ${quoted(`row_${relationship.intersectTable}`)} WHERE ${quoted(here.intersectColumn)} IN (SELECT value FROM json_each(?)) LIMIT ?`;
    const pairs = this.#connection.prepareNamed(sql).all(JSON.stringify(raw.map(({ row }) => row.id)), TABLE_LIMITS.expandedRows + 1);
    const found = this.#related(table, item, { ids: [...new Set(pairs.map((pair) => textOf(pair, 'there')))], column: undefined });
    const joined = Map.groupBy(pairs, (pair) => textOf(pair, 'here'));
    return raw.map(({ row }) => {
      const ids = new Set((joined.get(row.id) ?? []).map((pair) => textOf(pair, 'there')));
      return found
        .filter((other) => ids.has(other.row.id))
        .slice(0, item.top)
        .map((other) => other.row);
    });
  }

  /** Rows of an expansion: those with these ids, or those whose lookup points to these ids. */
  #related(
    name: string,
    item: QueryExpand,
    { ids, column }: { readonly ids: readonly string[]; readonly column: string | undefined },
  ): readonly RawRow[] {
    const table = requireTable(this.#schema, name);
    const select = item.select?.map((each) => ({ name: each, alias: undefined }));
    const query = { ...queryOf(name), select, filter: item.filter, orderBy: item.orderBy };
    const also = [...this.#lookupsOf(table, item.expand), ...(column === undefined ? [] : [column])];
    const within = { column: column ?? table.primaryIdColumn, ids };
    const { raw, isCut } = this.#select({ query, also, within, after: undefined, limit: TABLE_LIMITS.expandedRows + 1 });
    if (isCut) throw answerTooLarge(`The expansion '${item.navigation}'`);
    if (raw.length > TABLE_LIMITS.expandedRows) throw tooManyRows(`The expansion '${item.navigation}'`, TABLE_LIMITS.expandedRows);
    const rows = this.#complete(table, raw, item.expand);
    return raw.map((each, index) => ({ ...each, row: rows[index] ?? each.row }));
  }
}

type RawValues = readonly SQLOutputValue[];

function takeRows(source: Iterable<RawValues>): { readonly rows: readonly RawValues[]; readonly isCut: boolean } {
  const rows: RawValues[] = [];
  let bytes = 0;
  for (const row of source) {
    for (const value of row) bytes += typeof value === 'string' ? value.length : 8;
    if (bytes > TABLE_LIMITS.pageBytes && rows.length > 0) return { rows, isCut: true };
    rows.push(row);
  }
  return { rows, isCut: false };
}

/** How many rows of a table the caller may see. */
export function countRows(connection: Connection, table: TableDefinition, caller: string): number {
  const statement = connection.prepareNamed(`SELECT count(*) AS n FROM ${source(table)}`);
  return numberOf((table.isPrivate === true ? statement.get({ caller }) : statement.get()) ?? {}, 'n');
}

function pageStart({ page }: TableQuery, size: number): PageEnd | undefined {
  if (page.kind === 'token') return readToken(page.token);
  return page.kind === 'number' && page.number > 1 ? { kind: 'count', count: (page.number - 1) * size } : undefined;
}

interface EndedPage {
  /** The rows of the page. */
  readonly raw: readonly RawRow[];
  readonly after: PageEnd | undefined;
}

/** Rows that can stand several times have no place of their own, so they are counted. */
function endOf(query: TableQuery, { raw, after }: EndedPage): PageEnd {
  const given = query.top === undefined ? undefined : (after?.given ?? 0) + raw.length;
  const isCounted =
    query.isDistinct ||
    query.page.kind === 'number' ||
    after?.kind === 'count' ||
    query.links.some(({ kind }) => kind === 'inner' || kind === 'outer');
  if (isCounted) return { kind: 'count', count: (after?.kind === 'count' ? after.count : 0) + raw.length, given };
  return { kind: 'row', values: raw.at(-1)?.order ?? [], given };
}

function refuseManyExpansions(expand: readonly QueryExpand[]): void {
  const count = (items: readonly QueryExpand[]): number => items.reduce((sum, item) => sum + 1 + count(item.expand), 0);
  if (count(expand) > TABLE_LIMITS.links) throw wrongQuery(`A query expands at most ${TABLE_LIMITS.links} relationships.`);
}
