import type { OperationStart } from '@tandem/cloud-engine';
import { JsonObject } from '@tandem/kernel';
import {
  badQuery,
  type Cells,
  noRow,
  noRowOfKey,
  parseODataQuery,
  type RowAddress,
  type RowReference,
  readRow,
  type TableDefinition,
  type TableRow,
} from '@tandem/tables';
import { answered } from './outcome.ts';
import { apiAddress, requireRow, requireTable, rowJson, type Scene } from './scene.ts';

/** The parameters that name table and row; the older connector has others. */
export interface RowNames {
  readonly table: string;
  readonly row: string;
}

export const ROW_NAMES: RowNames = { table: 'entityName', row: 'recordId' };

/** *Get a row by ID*. */
export async function getRow(scene: Scene, names = ROW_NAMES): Promise<OperationStart> {
  const table = requireTable(scene, names.table, 'read');
  const address = requireRow(scene, table, names.row);
  const { parameters, ports, caller } = scene;
  const query = parseODataQuery(table.logicalName, { select: parameters.text('$select'), expand: parameters.text('$expand') });
  if (!query.ok) throw badQuery(query.error);
  const row = await ports.store.get(address, query.value, caller);
  if (row === undefined) throw 'id' in address ? noRow(table.logicalName, address.id) : noRowOfKey(table.logicalName);
  return answered(200, rowBody(scene, table, row));
}

/** *Add a new row*. */
export async function createRow(scene: Scene, names = ROW_NAMES): Promise<OperationStart> {
  const table = requireTable(scene, names.table, 'create');
  const { cells, id } = await givenCells(scene, table);
  const row = await scene.ports.store.create({ ...scene.caller, table: table.logicalName, id, cells });
  return answered(201, rowBody(scene, table, row));
}

/** *Update a row*; `upsert` makes the row when there is none. */
export async function updateRow(scene: Scene, mode: 'update-only' | 'upsert', names = ROW_NAMES): Promise<OperationStart> {
  const table = requireTable(scene, names.table, 'update');
  const address = requireRow(scene, table, names.row);
  const { cells } = await givenCells(scene, table);
  const { row, wasCreated } = await scene.ports.store.update({ ...scene.caller, row: address, cells, mode });
  return answered(wasCreated ? 201 : 200, rowBody(scene, table, row));
}

/** *Delete a row*. */
export async function deleteRow(scene: Scene, names = ROW_NAMES): Promise<OperationStart> {
  const table = requireTable(scene, names.table, 'delete');
  const row = requireRow(scene, table, names.row);
  await scene.ports.store.remove({ ...scene.caller, row });
  return answered(204, null);
}

function rowBody({ ports, schema }: Scene, table: TableDefinition, row: TableRow): JsonObject {
  const context = ['@odata.context', `${apiAddress(ports)}$metadata#${table.entitySetName}/$entity`] as const;
  return JsonObject.of([context, ...rowJson(ports, schema, row)]);
}

/** What the keys `item/…` give, with the rows that lookups name by a key. @throws TandemError */
async function givenCells(
  { schema, parameters, ports, caller }: Scene,
  table: TableDefinition,
): Promise<{ cells: Cells; id: string | undefined }> {
  const { cells, keyed, id } = readRow(schema, table, parameters.object('item'));
  const found = new Map(cells);
  for (const [column, address] of keyed) found.set(column, await findRow(address));
  return { cells: found, id };

  async function findRow(address: RowAddress): Promise<RowReference> {
    const row = await ports.store.get(address, { select: [], expand: [] }, caller);
    if (row === undefined) throw noRowOfKey(address.table);
    return { table: row.table, id: row.id };
  }
}
