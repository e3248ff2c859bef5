import { JsonObject } from '@tandem/kernel';
import type { RowChange } from '@tandem/store';
import {
  badQuery,
  type Cells,
  etagOf,
  parseODataQuery,
  type RowReference,
  readRow,
  type TableDefinition,
  type TableRow,
  wrongQuery,
} from '@tandem/tables';
import { bodyObject, type DataAnswer, type DataCall, DONE, entityId, requireRow, requireTable } from './data-call.ts';
import { findRow, rowJson, shapeOf } from './read-rows.ts';

/** `POST accounts`: 204 with the address of the row, or 201 with the row for `Prefer: return=representation`. */
export async function createRow(call: DataCall): Promise<DataAnswer> {
  const table = requireTable(call, 'create');
  const { cells, id } = await readCells(call, table, bodyObject(call));
  const row = await call.tables.create({ ...call.caller, table: table.logicalName, id, cells });
  return written(call, { table, row, status: 201 });
}

/** `PATCH accounts(id)`: makes the row when there is none, unless `If-Match` or `If-None-Match` say otherwise. */
export async function updateRow(call: DataCall): Promise<DataAnswer> {
  const condition = readCondition(call);
  const table = requireTable(call, 'update');
  const { cells } = await readCells(call, table, bodyObject(call));
  const { row, wasCreated } = await call.tables.update({ ...call.caller, ...condition, row: requireRow(call, table), cells });
  return written(call, { table, row, status: wasCreated ? 201 : 200 });
}

/** `PUT accounts(id)/name` with `{ "value": … }`. */
export async function setProperty(call: DataCall, name: string): Promise<DataAnswer> {
  return change(call, JsonObject.of([[name, bodyObject(call).get('value') ?? null]]));
}

/** `DELETE accounts(id)/name` empties the column. */
export async function clearProperty(call: DataCall, name: string): Promise<DataAnswer> {
  return change(call, JsonObject.of([[name, null]]));
}

async function change(call: DataCall, body: JsonObject): Promise<DataAnswer> {
  const table = requireTable(call, 'update');
  const { ifVersion } = readCondition(call);
  const { cells } = await readCells(call, table, body);
  await call.tables.update({ ...call.caller, row: requireRow(call, table), cells, ifVersion, mode: 'update-only' });
  return DONE;
}

/** `DELETE accounts(id)`. */
export async function deleteRow(call: DataCall): Promise<DataAnswer> {
  const { ifVersion } = readCondition(call);
  const table = requireTable(call, 'delete');
  await call.tables.remove({ ...call.caller, row: requireRow(call, table), ifVersion });
  return DONE;
}

interface Written {
  readonly table: TableDefinition;
  readonly row: TableRow;
  /** When the row itself is the answer. */
  readonly status: 200 | 201;
}

async function written(call: DataCall, { table, row, status }: Written): Promise<DataAnswer> {
  const headers = entityId(call, table, row);
  if (!call.prefer.wantsRow) return { kind: 'empty', status: 204, headers };
  const shown = await findRow(call, { table: row.table, id: row.id }, shapeOf(call, table));
  const all = { ...headers, etag: etagOf(shown), 'preference-applied': 'return=representation' };
  return { kind: 'json', status, json: rowJson(call, table, shown), headers: all };
}

/** Conditional operations of the Web API: `If-Match: *` never makes a row, `If-None-Match: *` never changes one. @throws TandemError */
function readCondition({ headers }: DataCall): Pick<RowChange, 'mode' | 'ifVersion'> {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  if (match === undefined) {
    if (noneMatch === undefined) return { mode: 'upsert' };
    if (noneMatch === '*') return { mode: 'create-only' };
    throw wrongQuery("The header If-None-Match is '*' when a row is written.");
  }
  if (match === '*') return { mode: 'update-only' };
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(match)?.[1];
  if (version === undefined) throw wrongQuery(`The header If-Match is '*' or an @odata.etag such as W/"123".`);
  return { mode: 'update-only', ifVersion: Number(version) };
}

interface GivenCells {
  readonly cells: Cells;
  readonly id: string | undefined;
}

/** What a body gives, with the rows that lookups name by an alternate key. @throws TandemError */
async function readCells(call: DataCall, table: TableDefinition, body: JsonObject): Promise<GivenCells> {
  const { cells, keyed, id } = readRow(call.schema, table, body);
  const references = [...keyed].map(async ([column, address]): Promise<readonly [string, RowReference]> => {
    const row = await findRow(call, address);
    return [column, { table: row.table, id: row.id }];
  });
  return { cells: new Map([...cells, ...(await Promise.all(references))]), id };
}

/** Refuses a shape that cannot be read before anything is written. @throws TandemError */
export function checkShape({ options }: DataCall): void {
  const query = parseODataQuery('', options.odata);
  if (!query.ok) throw badQuery(query.error);
}
