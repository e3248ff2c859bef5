import { RowChangeKind } from '@tandem/store';
import { type Cell, type Cells, type TableDefinition, type TableRow, versionChanged } from '@tandem/tables';
import { logChange } from './table-change-log.ts';
import { changeStamps, newCells, ownerCells, withFullName } from './table-new-row.ts';
import { withState } from './table-row-state.ts';
import { insertRow, needWhole, readAllWhole, requireTargets, updateRow, type WriteScene } from './table-row-write.ts';

export interface NewRow {
  readonly id: string;
  readonly cells: Cells;
}

/** Makes a row and logs it. @throws TandemError */
export function makeRow(scene: WriteScene, table: TableDefinition, { id, cells }: NewRow): TableRow {
  const whole = insertNew(scene, table, { id, cells });
  return logged(scene, table, { id, kind: RowChangeKind.create, changed: [...whole.keys()] });
}

/** Makes rows of one table, as `makeRow` each; what they have in the end is read at once. @throws TandemError */
export function makeRows(scene: WriteScene, table: TableDefinition, rows: readonly NewRow[]): readonly TableRow[] {
  const changed = rows.map((row) => [...insertNew(scene, table, row).keys()]);
  const made = new Map(
    readAllWhole(
      scene,
      table,
      rows.map(({ id }) => id),
    ).map((row) => [row.id, row]),
  );
  return rows.map(({ id }, index) => {
    const row = made.get(id) ?? needWhole(scene, table, id);
    logChange(scene.connection, { row, kind: RowChangeKind.create, changed: changed[index] ?? [], by: scene.by, at: scene.now });
    return row;
  });
}

function insertNew(scene: WriteScene, table: TableDefinition, { id, cells }: NewRow): Cells {
  requireTargets(scene, cells);
  const whole = newCells(scene, table, withState(table, cells, undefined));
  insertRow(scene, table, new Map([...whole, [table.primaryIdColumn, id]]));
  return whole;
}

export interface ChangedRow {
  readonly before: TableRow;
  readonly cells: Cells;
  readonly ifVersion?: number | undefined;
}

/** Changes a row and logs it, also when every value is as before: that is how the original counts an update. @throws TandemError */
export function changeRow(scene: WriteScene, table: TableDefinition, { before, cells, ifVersion }: ChangedRow): TableRow {
  if (ifVersion !== undefined && ifVersion !== before.version) throw versionChanged();
  requireTargets(scene, cells);
  const stated = withState(table, cells, before.cells);
  const named = withNewName(table, { stated, before, cells });
  const owner = stated.get('ownerid');
  const changed = new Map<string, Cell>([...named, ...(owner === undefined ? [] : ownerCells(table, owner))]);
  if (owner === null) changed.delete('ownerid');
  updateRow(scene, table, { id: before.id, cells: new Map([...changed, ...changeStamps(scene)]) });
  return logged(scene, table, { id: before.id, kind: RowChangeKind.update, changed: [...changed.keys()] });
}

interface Naming {
  readonly stated: Cells;
  readonly before: TableRow;
  readonly cells: Cells;
}

function withNewName(table: TableDefinition, { stated, before, cells }: Naming): Cells {
  const whole = withFullName(table, new Map([...before.cells, ...stated]), cells);
  const name = whole.get('fullname');
  return name === undefined || name === before.cells.get('fullname') ? stated : new Map([...stated, ['fullname', name]]);
}

interface LoggedRow {
  readonly id: string;
  readonly kind: RowChangeKind;
  readonly changed: readonly string[];
}

function logged(scene: WriteScene, table: TableDefinition, { id, kind, changed }: LoggedRow): TableRow {
  const row = needWhole(scene, table, id);
  logChange(scene.connection, { row, kind, changed, by: scene.by, at: scene.now });
  return row;
}
