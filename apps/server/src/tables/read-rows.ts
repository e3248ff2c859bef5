import { JsonObject } from '@tandem/kernel';
import type { RowPage } from '@tandem/store';
import {
  badQuery,
  type Condition,
  etagOf,
  nextLink,
  noColumn,
  noRow,
  noRowOfKey,
  parseFetchXml,
  parseODataQuery,
  printRow,
  type RowAddress,
  type RowReference,
  setFetchPaging,
  type TableDefinition,
  type TableQuery,
  type TableRow,
  wrongQuery,
} from '@tandem/tables';
import { type DataAnswer, type DataCall, requireRow, requireTable } from './data-call.ts';
import { keepAnnotations, preferencesApplied } from './preferences.ts';

/** `GET accounts?$filter=…` and `GET accounts?fetchXml=…`. */
export async function listRows(call: DataCall): Promise<DataAnswer> {
  const table = requireTable(call, 'read');
  const query = call.options.fetchXml === undefined ? odataQuery(call, table) : fetchQuery(call.options.fetchXml, table);
  return listed(call, { table, query });
}

/** `GET accounts/$count`, with a `$filter` up to the number at which counting ends. */
export async function countRows(call: DataCall): Promise<DataAnswer> {
  const table = requireTable(call, 'read');
  const query = { ...odataQuery(call, table), top: 1, countsRows: true };
  const { count = 0 } = await call.tables.query(query, call.caller);
  return { kind: 'text', text: String(count) };
}

/** `GET accounts(id)/contact_customer_accounts`, with the options of a list. */
export async function listRelated(call: DataCall, navigation: string): Promise<DataAnswer> {
  const holder = requireTable(call, 'read');
  const { id } = await findRow(call, requireRow(call, holder));
  const found = call.schema.navigation(holder, navigation);
  const table = call.schema.find(found?.table ?? '');
  if (found === undefined || table === undefined) throw noColumn(holder.logicalName, navigation);
  if (found.kind === 'one') return relatedRow(call, { holder, id, navigation });
  const query = odataQuery(call, table);
  const within =
    found.kind === 'many' ? pointsTo(`_${found.relationship.referencingColumn}_value`, id) : joinedWith(call, holder, id, found);
  return listed(call, { table, query: { ...query, filter: both(within, query.filter) } });
}

/** `GET accounts(id)`; 304 when the caller has it already. */
export async function getRow(call: DataCall): Promise<DataAnswer> {
  const table = requireTable(call, 'read');
  const row = await findRow(call, requireRow(call, table), shapeOf(call, table));
  const headers = { etag: etagOf(row), ...preferencesApplied(call.prefer) };
  if (call.headers['if-none-match'] === etagOf(row)) return { kind: 'empty', status: 304, headers };
  return { kind: 'json', status: 200, json: rowJson(call, table, row), headers };
}

/** `GET accounts(id)/name`. */
export async function getProperty(call: DataCall, name: string): Promise<DataAnswer> {
  const table = requireTable(call, 'read');
  const address = requireRow(call, table);
  const row = await findRow(call, address, { select: [{ name, alias: undefined }], expand: [] });
  const value = rowJson(call, table, row).get(name) ?? null;
  if (value === null) return { kind: 'empty', status: 204 };
  const context = `${call.baseUrl}$metadata#${table.entitySetName}(${row.id})/${name}`;
  return {
    kind: 'json',
    status: 200,
    json: JsonObject.of([
      ['@odata.context', context],
      ['value', value],
    ]),
  };
}

/** The row of an address. @throws TandemError 404 when there is none */
export async function findRow(
  { tables, caller }: DataCall,
  address: RowAddress,
  shape: Pick<TableQuery, 'select' | 'expand'> = { select: [], expand: [] },
): Promise<TableRow> {
  const row = await tables.get(address, shape, caller);
  if (row === undefined) throw 'id' in address ? noRow(address.table, address.id) : noRowOfKey(address.table);
  return row;
}

/** The rows that lookups name by an id or an alternate key, by column. @throws TandemError 404 */
export async function findReferences(
  call: DataCall,
  addresses: ReadonlyMap<string, RowAddress>,
): Promise<readonly (readonly [string, RowReference])[]> {
  const find = async ([column, address]: [string, RowAddress]): Promise<readonly [string, RowReference]> => {
    if ('id' in address) return [column, address];
    const row = await findRow(call, address);
    return [column, { table: row.table, id: row.id }];
  };
  return Promise.all([...addresses].map(find));
}

/** The columns and expansions that the address asks for. @throws TandemError */
export function shapeOf(call: DataCall, table: TableDefinition): Pick<TableQuery, 'select' | 'expand'> {
  const { select, expand } = odataQuery(call, table);
  return { select, expand };
}

/** One row as an answer of its own. */
export function rowJson(call: DataCall, table: TableDefinition, row: TableRow): JsonObject {
  const head = ['@odata.context', `${call.baseUrl}$metadata#${table.entitySetName}/$entity`] as const;
  return JsonObject.of([head, ...printed(call, row)]);
}

function printed({ schema, baseUrl, prefer: { annotations } }: DataCall, row: TableRow): JsonObject {
  const json = printRow(schema, row, { baseUrl, hasAnnotations: annotations !== undefined, hasFullMetadata: false });
  const kept = annotations === undefined ? json : keepAnnotations(json, annotations);
  return kept instanceof JsonObject ? kept : json;
}

function odataQuery({ options, prefer }: DataCall, table: TableDefinition): TableQuery {
  const query = parseODataQuery(table.logicalName, { ...options.odata, pageSize: prefer.pageSize });
  if (!query.ok) throw badQuery(query.error);
  return query.value;
}

function fetchQuery(text: string, table: TableDefinition): TableQuery {
  const query = parseFetchXml(text);
  if (!query.ok) throw badQuery(query.error);
  const name = query.value.table.toLowerCase();
  if (name === table.logicalName || name === table.entitySetName.toLowerCase()) return query.value;
  throw wrongQuery(`The FetchXML asks the table '${query.value.table.slice(0, 100)}', but the address is about '${table.logicalName}'.`);
}

interface Listing {
  readonly table: TableDefinition;
  readonly query: TableQuery;
}

async function listed(call: DataCall, listing: Listing): Promise<DataAnswer> {
  const page = await call.tables.query(listing.query, call.caller);
  return { kind: 'json', status: 200, json: listJson(call, listing, page), headers: preferencesApplied(call.prefer) };
}

function listJson(call: DataCall, { table, query }: Listing, page: RowPage): JsonObject {
  const { options, baseUrl } = call;
  const isFetch = options.fetchXml !== undefined;
  const select = isFetch ? undefined : options.odata.select?.replace(/\s/g, '');
  const shape = select === undefined || select === '' ? '' : `(${select})`;
  const body = JsonObject.of([['@odata.context', `${baseUrl}$metadata#${table.entitySetName}${shape}`]]);
  if (page.count !== undefined && !isFetch) body.set('@odata.count', page.count);
  body.set(
    'value',
    page.rows.map((row) => printed(call, row)),
  );
  if (isFetch) setFetchPaging(body, query, page);
  else if (page.nextToken !== undefined) body.set('@odata.nextLink', nextLink(rowsAddress(call), options.forNextPage, page.nextToken));
  return body;
}

/** The address that was asked, without its query. */
function rowsAddress({ baseUrl, path }: DataCall): string {
  return baseUrl + path.map(({ name, key }) => (key === undefined ? name : `${name}(${encodeURIComponent(key)})`)).join('/');
}

interface Holder {
  readonly holder: TableDefinition;
  readonly id: string;
  readonly navigation: string;
}

/** The row to which a lookup points, with the options of the request. */
async function relatedRow(call: DataCall, { holder, id, navigation }: Holder): Promise<DataAnswer> {
  const target = call.schema.find(call.schema.navigation(holder, navigation)?.table ?? '') ?? holder;
  const shape = shapeOf(call, target);
  const select = shape.select?.map(({ name }) => name);
  const item = { navigation, select, filter: undefined, orderBy: [], top: undefined, expand: shape.expand };
  const row = await findRow(call, { table: holder.logicalName, id }, { select: [], expand: [item] });
  const other = row.expanded.get(navigation);
  if (other === undefined || other === null || !('cells' in other)) return { kind: 'empty', status: 204 };
  return { kind: 'json', status: 200, json: rowJson(call, target, other) };
}

function pointsTo(column: string, id: string): Condition {
  const left = { kind: 'path' as const, alias: undefined, names: [column] };
  return { kind: 'compare', operator: 'eq', left, right: { kind: 'guid', value: id } };
}

function joinedWith(
  call: DataCall,
  holder: TableDefinition,
  id: string,
  found: NonNullable<ReturnType<typeof call.schema.navigation>>,
): Condition {
  if (found.kind !== 'joined') throw noColumn(holder.logicalName, '');
  const back = found.isFirst ? found.relationship.second.navigation : found.relationship.first.navigation;
  const left = { kind: 'path' as const, alias: 'x', names: [holder.primaryIdColumn] };
  const item: Condition = { kind: 'compare', operator: 'eq', left, right: { kind: 'guid', value: id } };
  return { kind: 'any', path: { kind: 'path', alias: undefined, names: [back] }, variable: 'x', item };
}

function both(first: Condition, second: Condition | undefined): Condition {
  return second === undefined ? first : { kind: 'and', items: [first, second] };
}
