import type { JsonObject, JsonValue } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { isCommon } from './common-columns.ts';
import type { TableSearch } from './table-search.ts';

const FORMATTED = '@OData.Community.Display.V1.FormattedValue';
/** As many as people look through on one page. */
export const PAGE_ROWS = 50;
const EXPORT_ROWS = 5000;
const MOST_FIRST_COLUMNS = 6;

export interface SortedBy {
  readonly column: string;
  readonly isDescending: boolean;
}

export function sortOf({ sort }: Pick<TableSearch, 'sort'>): SortedBy | undefined {
  if (sort === undefined) return undefined;
  return { column: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') };
}

/** The columns that a person chose, or those that say most: the name, then those of the table's own. */
export function shownColumns(table: TableDetail, { columns }: Pick<TableSearch, 'columns'>): readonly TableColumn[] {
  const chosen = columns?.split(',') ?? [];
  const found = chosen.flatMap((name) => table.columns.filter(({ logicalName }) => logicalName === name));
  return found.length > 0 ? found : firstColumns(table);
}

function firstColumns(table: TableDetail): readonly TableColumn[] {
  const { columns, primaryNameColumn } = table;
  const name = columns.filter(({ logicalName }) => logicalName === primaryNameColumn);
  const own = columns.filter((column) => column.logicalName !== primaryNameColumn && !isCommon(table, column));
  const changed = columns.filter(({ logicalName }) => logicalName === 'modifiedon');
  return [...name, ...own.slice(0, MOST_FIRST_COLUMNS - name.length - changed.length), ...changed];
}

/** Files and lists of choices have no order. */
export function isSortable({ kind }: TableColumn): boolean {
  return kind !== 'file' && kind !== 'image' && kind !== 'choices';
}

/** The address of the first page of rows, below the service root. */
export function rowsPath(table: TableDetail, search: TableSearch, options: { readonly hasCount: boolean }): string {
  const sort = sortOf(search);
  const column = table.columns.find(({ logicalName }) => logicalName === sort?.column);
  const pairs = [
    ['$select', [...new Set(shownColumns(table, search).map(selectName))].join(',')],
    ...(search.filter === undefined ? [] : [['$filter', search.filter] as const]),
    ...(column === undefined ? [] : [['$orderby', `${orderPath(column)}${sort?.isDescending === true ? ' desc' : ''}`] as const]),
    ...(options.hasCount ? [['$count', 'true'] as const] : []),
  ] as const;
  return `${table.entitySetName}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

function selectName({ wireName }: TableColumn): string {
  return wireName;
}

/** Lookups are in the order of what people read. */
function orderPath({ wireName, targets }: TableColumn): string {
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0 || target.primaryNameColumn === null) return wireName;
  return `${target.navigation}/${target.primaryNameColumn}`;
}

export function pageHeaders(rows: number = PAGE_ROWS): Readonly<Record<string, string>> {
  return { prefer: `odata.maxpagesize=${rows},odata.include-annotations="*"` };
}

export function exportHeaders(): Readonly<Record<string, string>> {
  return pageHeaders(EXPORT_ROWS);
}

/** The address of the next page, below the service root. */
export function nextPath(answer: JsonObject): string | undefined {
  const link = answer.get('@odata.nextLink');
  return typeof link === 'string' ? link.replace(/^.*?\/api\/data\/v9\.2\//, '') : undefined;
}

/** The name under which a value stands in a row. */
export function memberOf({ kind, wireName }: Pick<TableColumn, 'kind' | 'wireName'>): string {
  return kind === 'image' ? `${wireName}id` : wireName;
}

export function cellOf(row: JsonObject, column: TableColumn): JsonValue {
  return row.get(memberOf(column)) ?? null;
}

/** What people read for a value, where the server says so. */
export function formattedOf(row: JsonObject, column: TableColumn): string | undefined {
  const text = row.get(memberOf(column) + FORMATTED);
  return typeof text === 'string' ? text : undefined;
}

/** The logical name of the table to which a lookup of a row points. */
export function tableOfLookup(row: JsonObject, column: TableColumn): string | undefined {
  const name = row.get(`${memberOf(column)}@Microsoft.Dynamics.CRM.lookuplogicalname`);
  return typeof name === 'string' ? name : undefined;
}

export function idOf(row: JsonObject, { primaryIdColumn }: Pick<TableDetail, 'primaryIdColumn'>): string {
  const id = row.get(primaryIdColumn);
  return typeof id === 'string' ? id : '';
}
