import { JsonObject, type JsonValue, toDouble } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, isLookup, isReal, wireName } from '../model/column.ts';
import { type AliasedValue, type Cell, isReference, type RowReference, type TableRow } from '../model/row.ts';
import type { TableSchema } from '../model/schema.ts';
import type { TableDefinition } from '../model/table.ts';
import { formatCell } from './format-cell.ts';

export const FORMATTED = '@OData.Community.Display.V1.FormattedValue';
const LOOKUP_TABLE = '@Microsoft.Dynamics.CRM.lookuplogicalname';
const NAVIGATION = '@Microsoft.Dynamics.CRM.associatednavigationproperty';

export interface PrintOptions {
  /** The address of the Web API, such as `https://host/api/data/v9.2/`. */
  readonly baseUrl: string;
  /** Formatted values and the tables of lookups: `Prefer: odata.include-annotations="*"`. */
  readonly hasAnnotations: boolean;
  /** `@odata.id`, `@odata.type`, `@odata.editLink` and `_x_type`, as actions of flows show rows. */
  readonly hasFullMetadata: boolean;
}

/** One row as JSON of the Web API. */
export function printRow(schema: TableSchema, row: TableRow, options: PrintOptions): JsonObject {
  const table = schema.find(row.table);
  const object = new JsonObject();
  if (table === undefined) return object;
  if (row.id !== '') printHead(object, { table, row, options });
  for (const [name, cell] of row.cells) {
    const column = schema.column(table, name);
    if (column !== undefined) printCell(object, { schema, table, row, column, cell, options });
  }
  for (const [alias, value] of row.aliased) printAliased(object, schema, { alias, value, options });
  for (const [name, rows] of row.expanded) object.set(name, printExpanded(schema, rows, options));
  return object;
}

/** `W/"123"`. */
export function etagOf({ version }: Pick<TableRow, 'version'>): string {
  return `W/"${version}"`;
}

/** The address of a row: `accounts(01890000-…)`. */
export function rowAddress(table: TableDefinition, id: string): string {
  return `${table.entitySetName}(${id})`;
}

interface Printing {
  readonly table: TableDefinition;
  readonly row: TableRow;
  readonly options: PrintOptions;
}

function printHead(object: JsonObject, { table, row, options }: Printing): void {
  if (options.hasFullMetadata) {
    object.set('@odata.type', `#Microsoft.Dynamics.CRM.${table.logicalName}`);
    object.set('@odata.id', options.baseUrl + rowAddress(table, row.id));
  }
  object.set('@odata.etag', etagOf(row));
  if (options.hasFullMetadata) object.set('@odata.editLink', rowAddress(table, row.id));
}

interface PrintedCell extends Printing {
  readonly schema: TableSchema;
  readonly column: ColumnDefinition;
  readonly cell: Cell;
}

function printCell(object: JsonObject, { schema, table, row, column, cell, options }: PrintedCell): void {
  const name = column.kind === ColumnKind.image ? `${column.logicalName}id` : wireName(column);
  const called = row.names.get(column.logicalName);
  if (options.hasAnnotations) {
    const formatted = formatCell(column, cell, called);
    if (formatted !== undefined) object.set(name + FORMATTED, formatted);
    if (isReference(cell)) printReference(object, { schema, table, column, cell, name });
  }
  object.set(name, cellJson(column, cell));
  if (options.hasFullMetadata && isLookup(column)) {
    object.set(`_${column.logicalName}_type`, isReference(cell) ? (schema.find(cell.table)?.entitySetName ?? null) : null);
  }
  if (column.kind === ColumnKind.file) object.set(`${name}_name`, called ?? null);
}

interface PrintedReference extends Pick<PrintedCell, 'schema' | 'table' | 'column'> {
  readonly cell: RowReference;
  readonly name: string;
}

function printReference(object: JsonObject, { schema, table, column, cell, name }: PrintedReference): void {
  const relationship = schema.ofLookup(table, column).find(({ referencedTable }) => referencedTable === cell.table);
  if (relationship !== undefined) object.set(name + NAVIGATION, relationship.lookupNavigation);
  object.set(name + LOOKUP_TABLE, cell.table);
}

function printAliased(
  object: JsonObject,
  schema: TableSchema,
  { alias, value, options }: { readonly alias: string; readonly value: AliasedValue; readonly options: PrintOptions },
): void {
  const table = value.table === undefined ? undefined : schema.find(value.table);
  const column = table === undefined || value.column === undefined ? undefined : schema.column(table, value.column);
  if (column === undefined) {
    object.set(alias, plainJson(value.value));
    return;
  }
  const formatted = options.hasAnnotations ? formatCell(column, value.value, value.name) : undefined;
  if (formatted !== undefined) object.set(alias + FORMATTED, formatted);
  if (options.hasAnnotations && isReference(value.value)) object.set(alias + LOOKUP_TABLE, value.value.table);
  object.set(alias, cellJson(column, value.value));
}

function printExpanded(schema: TableSchema, rows: TableRow | null | readonly TableRow[], options: PrintOptions): JsonValue {
  if (rows === null) return null;
  return 'cells' in rows ? printRow(schema, rows, options) : rows.map((row) => printRow(schema, row, options));
}

/** The value of a cell as JSON. */
export function cellJson(column: ColumnDefinition, cell: Cell): JsonValue {
  if (cell === null || isReference(cell)) return cell === null ? null : cell.id;
  if (column.kind === ColumnKind.dateTime) return printDate(Number(cell), column);
  if (isReal(column) && typeof cell === 'number') return toDouble(cell);
  return plainJson(cell);
}

function plainJson(cell: Cell): JsonValue {
  if (Array.isArray(cell)) return cell.join(',');
  if (cell === null || typeof cell !== 'object') return cell;
  return isReference(cell) ? cell.id : null;
}

/** Moments without fractions of a second, as the original keeps them. */
export function printDate(ms: number, { dateBehaviour }: Pick<ColumnDefinition, 'dateBehaviour'>): string {
  const text = new Date(ms).toISOString();
  return dateBehaviour === 'date-only' ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}
