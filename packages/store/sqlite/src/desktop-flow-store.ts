import { type AccountId, type DesktopFlowId, TandemError } from '@tandem/kernel';
import type { DesktopFlowChange, DesktopFlowRecord, DesktopFlowStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, type Row, textOf } from './row.ts';

export function createDesktopFlowStore(database: Database): DesktopFlowStore {
  const { writer } = database;
  return {
    list: async () => database.read((connection) => connection.prepare('SELECT * FROM desktop_flow ORDER BY name, id').all().map(toFlow)),
    get: async (id) => database.read((connection) => getFlow(connection, id)),
    add: (flow, mayTakeOver) => writer.write((connection) => addFlow(connection, flow, mayTakeOver)),
    update: (id, change) => writer.write((connection) => updateFlow(connection, id, change)),
    remove: (id) => writer.write((connection) => removeFlow(connection, id)),
  };
}

function getFlow(connection: Connection, id: DesktopFlowId): DesktopFlowRecord | undefined {
  const row = connection.prepare('SELECT * FROM desktop_flow WHERE id = ?').get(id);
  return row === undefined ? undefined : toFlow(row);
}

function addFlow(connection: Connection, flow: DesktopFlowRecord, mayTakeOver: boolean): void {
  const removed = connection.prepare('SELECT ownerId FROM removed_desktop_flow WHERE id = ?').get(flow.id);
  if (removed !== undefined && !mayTakeOver && textOf(removed, 'ownerId') !== flow.ownerId) throw reserved();
  insertFlow(connection, flow);
  connection.prepare('DELETE FROM removed_desktop_flow WHERE id = ?').run(flow.id);
}

function removeFlow(connection: Connection, id: DesktopFlowId): boolean {
  connection.prepare('INSERT INTO removed_desktop_flow (id, ownerId) SELECT id, ownerId FROM desktop_flow WHERE id = ?').run(id);
  return connection.prepare('DELETE FROM desktop_flow WHERE id = ?').run(id).changes > 0;
}

function reserved(): TandemError {
  return new TandemError('DesktopFlowIdReserved', 'The id belongs to a desktop flow that somebody else had and deleted.', {
    status: 409,
    fix: 'Import without an id, or ask its former owner or an administrator to import it.',
  });
}

function insertFlow(connection: Connection, flow: DesktopFlowRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO desktop_flow (id, name, ownerId, script, version, createdAt, updatedAt)
       VALUES (:id, :name, :ownerId, :script, :version, :createdAt, :updatedAt) ON CONFLICT (id) DO NOTHING`,
    )
    .run({ ...flow });
  if (changes > 0) return;
  throw new TandemError('IdTaken', 'There is a desktop flow with this id already.', {
    status: 409,
    fix: 'Replace the script of that flow, or import without an id.',
  });
}

function updateFlow(connection: Connection, id: DesktopFlowId, change: DesktopFlowChange): DesktopFlowRecord | undefined {
  const flow = getFlow(connection, id);
  if (flow === undefined) return undefined;
  const wanted = { ...flow, ...change };
  const changed = { ...wanted, version: wanted.script === flow.script ? flow.version : flow.version + 1 };
  connection
    .prepare('UPDATE desktop_flow SET name = ?, script = ?, version = ?, updatedAt = ? WHERE id = ?')
    .run(changed.name, changed.script, changed.version, changed.updatedAt, id);
  return changed;
}

function toFlow(row: Row): DesktopFlowRecord {
  return {
    id: textOf(row, 'id') as DesktopFlowId,
    name: textOf(row, 'name'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    script: textOf(row, 'script'),
    version: numberOf(row, 'version'),
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
  };
}
