import type { Cell, RowAddress } from '../model/row.ts';
import type { TableSchema } from '../model/schema.ts';
import type { TableDefinition } from '../model/table.ts';
import { parseFilter } from '../odata/filter.ts';
import { comparableOf } from '../query/literal-value.ts';
import { noKey, wrongValue } from '../row-faults.ts';
import { noColumn, noTable, wrongQuery } from '../table-faults.ts';

const ADDRESS = /^(?:.*\/)?([A-Za-z_]\w*)\((.*)\)$/s;
const UUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/**
 * The row of an address: `accounts(guid)`, `/accounts(guid)`, a whole address of the Web API, or a key (`accounts(accountnumber='7')`).
 *
 * @throws TandemError for a table, a key or a form that is not there
 */
export function readRowAddress(schema: TableSchema, text: string): RowAddress {
  const match = ADDRESS.exec(text.trim());
  const [, name, inner] = match ?? [];
  if (name === undefined || inner === undefined) {
    throw wrongQuery(`'${text.slice(0, 100)}' is no address of a row, such as 'accounts(00000000-0000-0000-0000-000000000000)'.`);
  }
  const table = schema.find(name);
  if (table === undefined) throw noTable(name);
  return readRowKey(schema, table, inner);
}

/** What stands in the parentheses of an address: an id, or `column=value` with commas between them. @throws TandemError as above */
export function readRowKey(schema: TableSchema, table: TableDefinition, text: string): RowAddress {
  const id = UUID.exec(text.trim())?.[1];
  if (id !== undefined) return { table: table.logicalName, id: id.toLowerCase() };
  if (!text.includes('=')) throw wrongValue(table.logicalName, table.primaryIdColumn, 'a GUID');
  const key = new Map<string, Cell>();
  for (const [name, value] of pairsOf(text)) {
    const column = schema.column(table, name);
    if (column === undefined) throw noColumn(table.logicalName, name);
    key.set(column.logicalName, keyCell(table, schema, { name, value }));
  }
  if (!hasKey(table, key)) throw noKey(table.logicalName, [...key.keys()]);
  return { table: table.logicalName, key };
}

function hasKey({ keys, primaryIdColumn }: TableDefinition, cells: ReadonlyMap<string, Cell>): boolean {
  const isKey = (columns: readonly string[]): boolean => columns.length === cells.size && columns.every((column) => cells.has(column));
  return isKey([primaryIdColumn]) || keys.some(({ columns }) => isKey(columns));
}

/** Commas inside quotes separate nothing. */
function pairsOf(text: string): readonly (readonly [string, string])[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
  });
}

function keyCell(table: TableDefinition, schema: TableSchema, { name, value }: { readonly name: string; readonly value: string }): Cell {
  const column = schema.column(table, name);
  const parsed = parseFilter(`${name} eq ${value}`);
  const literal = parsed.ok && parsed.value.kind === 'compare' && parsed.value.right.kind !== 'path' ? parsed.value.right : undefined;
  const cell = column === undefined || literal === undefined ? undefined : comparableOf(column, literal);
  if (column === undefined || cell === undefined || !cell.ok) throw wrongValue(table.logicalName, name, 'a value in the form of OData');
  const [target] = column.targets ?? [];
  if (target !== undefined && typeof cell.value === 'string') return { table: target, id: cell.value };
  return column.kind === 'boolean' && cell.value !== null ? cell.value === 1 : cell.value;
}
