import { isUuid } from '@tandem/kernel';
import type { RowCreation, RowOutcome, RowWork } from '@tandem/store';
import { idTaken, noRow, noRowOfKey, type TableDefinition, wrongValue } from '@tandem/tables';
import { linkRows } from './table-link.ts';
import { findId, needRow } from './table-row-address.ts';
import { changeRow, makeRow, makeRows } from './table-row-change.ts';
import { removeRow } from './table-row-remove.ts';
import { readWhole, type WriteScene, writableTable } from './table-row-write.ts';

type Work<K extends RowWork['kind']> = Extract<RowWork, { kind: K }>;
type IdSource = () => string;

const NO_ROW: RowOutcome = { row: undefined, wasCreated: false };

/** Does the works one after the other, those that make rows of one table together. @throws TandemError of the first that is refused */
export function doWorks(scene: WriteScene, works: readonly RowWork[], makeId: IdSource): readonly RowOutcome[] {
  const outcomes: RowOutcome[] = [];
  while (outcomes.length < works.length) {
    const creations = creationsAt(works, outcomes.length);
    if (creations.length > 1) outcomes.push(...createMany(scene, creations, makeId));
    else outcomes.push(...works.slice(outcomes.length, outcomes.length + 1).map((work) => doWork(scene, work, makeId)));
  }
  return outcomes;
}

/** Rows whose values are in memory at once. */
const MOST_TOGETHER = 500;

function creationsAt(works: readonly RowWork[], start: number): readonly Work<'create'>[] {
  const found: Work<'create'>[] = [];
  for (const work of works.slice(start, start + MOST_TOGETHER)) {
    if (work.kind !== 'create' || work.table !== (found[0]?.table ?? work.table)) break;
    found.push(work);
  }
  return found;
}

/** @throws TandemError */
export function doWork(scene: WriteScene, work: RowWork, makeId: IdSource): RowOutcome {
  switch (work.kind) {
    case 'create':
      return create(scene, work, makeId);
    case 'update':
      return update(scene, work, makeId);
    case 'remove':
      return remove(scene, work);
    case 'associate':
      linkRows(scene, work, makeId);
      return NO_ROW;
    case 'disassociate':
      linkRows(scene, work, undefined);
      return NO_ROW;
  }
}

function create(scene: WriteScene, creation: Work<'create'>, makeId: IdSource): RowOutcome {
  const table = writableTable(scene, creation.table);
  return { row: makeRow(scene, table, { id: idOf(table, creation) ?? makeId(), cells: creation.cells }), wasCreated: true };
}

function createMany(scene: WriteScene, creations: readonly Work<'create'>[], makeId: IdSource): readonly RowOutcome[] {
  const table = writableTable(scene, creations[0]?.table ?? '');
  const rows = creations.map((creation) => ({ id: idOf(table, creation) ?? makeId(), cells: creation.cells }));
  return makeRows(scene, table, rows).map((row) => ({ row, wasCreated: true }));
}

function idOf(table: TableDefinition, { id }: Pick<RowCreation, 'id'>): string | undefined {
  if (id !== undefined) requireUuid(table, id);
  return id?.toLowerCase();
}

function requireUuid({ logicalName, primaryIdColumn }: TableDefinition, id: string): void {
  if (!isUuid(id)) throw wrongValue(logicalName, primaryIdColumn, 'a GUID');
}

function update(scene: WriteScene, { row: address, cells, ifVersion, mode }: Work<'update'>, makeId: IdSource): RowOutcome {
  const table = writableTable(scene, address.table);
  const id = findId(scene.connection, scene.schema, address);
  if (id !== undefined) requireUuid(table, id);
  const before = id === undefined ? undefined : readWhole(scene, table, id);
  if (before !== undefined) {
    if (mode === 'create-only') throw idTaken(table.logicalName);
    return { row: changeRow(scene, table, { before, cells, ifVersion }), wasCreated: false };
  }
  if (mode === 'update-only' || ifVersion !== undefined)
    throw 'id' in address ? noRow(table.logicalName, address.id) : noRowOfKey(table.logicalName);
  const key = 'key' in address ? [...address.key].filter(([name]) => name !== table.primaryIdColumn) : [];
  return { row: makeRow(scene, table, { id: id ?? makeId(), cells: new Map([...key, ...cells]) }), wasCreated: true };
}

function remove(scene: WriteScene, { row, ifVersion }: Work<'remove'>): RowOutcome {
  const { table, id } = needRow(scene.connection, scene.schema, row);
  removeRow(scene, writableTable(scene, table), { id, ifVersion });
  return NO_ROW;
}
