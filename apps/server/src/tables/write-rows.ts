import { JsonObject } from '@tandem/kernel';
import type { RowChange, RowOutcome } from '@tandem/store';
import {
  badQuery,
  type Cells,
  etagOf,
  parseODataQuery,
  readRow,
  rowAddress,
  type TableDefinition,
  type TableRow,
  wrongQuery,
} from '@tandem/tables';
import { bodyObject, type DataCall, DONE, entityId, requireRow, requireTable } from './data-call.ts';
import { NewRowWorks } from './new-row-works.ts';
import type { PlannedWrite, WriteAnswer } from './planned-write.ts';
import { findReferences, findRow, rowJson, shapeOf } from './read-rows.ts';

/** `POST accounts`: 204 with the address of the row, or 201 with the row for `Prefer: return=representation`. */
export async function planCreate(call: DataCall): Promise<PlannedWrite> {
  const table = requireTable(call, 'create');
  const planned = new NewRowWorks(call);
  const row = await planned.add(table, bodyObject(call));
  const version = (outcomes: readonly RowOutcome[]) => outcomes.find((outcome) => outcome.row?.id === row.id)?.row;
  return {
    works: planned.works,
    made: rowAddress(table, row.id),
    answer: (outcomes) => written(call, { table, row: version(outcomes), status: 201 }),
  };
}

/** `PATCH accounts(id)`: makes the row when there is none, unless `If-Match` or `If-None-Match` say otherwise. */
export async function planUpdate(call: DataCall): Promise<PlannedWrite> {
  const condition = readCondition(call);
  const table = requireTable(call, 'update');
  const cells = await readCells(call, table, bodyObject(call));
  return {
    works: [{ kind: 'update', ...condition, row: requireRow(call, table), cells }],
    answer: ([outcome]) => written(call, { table, row: outcome?.row, status: outcome?.wasCreated === true ? 201 : 200 }),
  };
}

/** `PUT accounts(id)/name` with `{ "value": … }`. */
export function planProperty(call: DataCall, name: string): Promise<PlannedWrite> {
  return planChange(call, JsonObject.of([[name, bodyObject(call).get('value') ?? null]]));
}

/** `DELETE accounts(id)/name` empties the column. */
export function planClear(call: DataCall, name: string): Promise<PlannedWrite> {
  return planChange(call, JsonObject.of([[name, null]]));
}

async function planChange(call: DataCall, body: JsonObject): Promise<PlannedWrite> {
  const table = requireTable(call, 'update');
  const { ifVersion } = readCondition(call);
  const cells = await readCells(call, table, body);
  return {
    works: [{ kind: 'update', row: requireRow(call, table), cells, ifVersion, mode: 'update-only' }],
    answer: async () => DONE,
  };
}

/** `DELETE accounts(id)`. */
export function planDelete(call: DataCall): PlannedWrite {
  const { ifVersion } = readCondition(call);
  const table = requireTable(call, 'delete');
  return { works: [{ kind: 'remove', row: requireRow(call, table), ifVersion }], answer: async () => DONE };
}

interface Written {
  readonly table: TableDefinition;
  readonly row: TableRow | undefined;
  /** When the row itself is the answer. */
  readonly status: 200 | 201;
}

async function written(call: DataCall, { table, row, status }: Written): Promise<WriteAnswer> {
  if (row === undefined) throw new Error('A row that was written is not there.');
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

/** What a body gives, with the rows that lookups name by an alternate key. @throws TandemError */
export async function readCells(call: DataCall, table: TableDefinition, body: JsonObject): Promise<Cells> {
  const { cells, keyed } = readRow(call.schema, table, body);
  return new Map([...cells, ...(await findReferences(call, keyed))]);
}

/** Refuses a shape that cannot be read before anything is written. @throws TandemError */
export function checkShape({ options }: DataCall): void {
  const query = parseODataQuery('', options.odata);
  if (!query.ok) throw badQuery(query.error);
}
