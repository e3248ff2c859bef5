import { type AccountId, type DesktopFlowId, TandemError } from '@tandem/kernel';
import type { DesktopFlowRecord, DesktopFlowStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { addFirstVersion, changeVersions, type FlowKey, getVersion, listVersions, removeVersions } from './flow-version-rows.ts';
import { numberOf, optionalNumberOf, type Row, textOf } from './row.ts';

/** Each flow with the text of its published version, or of the latest one. */
const SELECT = `SELECT f.*, t.body AS script FROM desktop_flow f
  JOIN flow_version v ON v.kind = 'desktop' AND v.flowId = f.id AND v.version = coalesce(f.publishedVersion, f.latestVersion)
  JOIN flow_text t ON t.hash = v.textHash`;

type DesktopFlowUpdate = Parameters<DesktopFlowStore['update']>[1];

export function createDesktopFlowStore(database: Database): DesktopFlowStore {
  const { read, writer } = database;
  return {
    list: async () => read((connection) => connection.prepare(`${SELECT} ORDER BY f.name, f.id`).all().map(toFlow)),
    get: async (id) => read((connection) => getFlow(connection, id)),
    add: (flow, mayTakeOver) => writer.write((connection) => addFlow(connection, flow, mayTakeOver)),
    update: (id, change) => writer.write((connection) => updateFlow(connection, id, change)),
    remove: (id) => writer.write((connection) => removeFlow(connection, id)),
    listVersions: async (id, query) => read((connection) => listVersions(connection, keyOf(id), query)),
    getVersion: async (id, version) => read((connection) => getVersion(connection, keyOf(id), version)),
  };
}

function keyOf(flowId: DesktopFlowId): FlowKey {
  return { kind: 'desktop', flowId };
}

function getFlow(connection: Connection, id: DesktopFlowId): DesktopFlowRecord | undefined {
  const row = connection.prepare(`${SELECT} WHERE f.id = ?`).get(id);
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
  removeVersions(connection, keyOf(id));
  return connection.prepare('DELETE FROM desktop_flow WHERE id = ?').run(id).changes > 0;
}

function reserved(): TandemError {
  return new TandemError('DesktopFlowIdReserved', 'The id belongs to a desktop flow that somebody else had and deleted.', {
    status: 409,
    fix: 'Import without an id, or ask its former owner or an administrator to import it.',
  });
}

function insertFlow(connection: Connection, { script: text, ...flow }: DesktopFlowRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO desktop_flow (id, name, ownerId, latestVersion, publishedVersion, createdAt, updatedAt)
       VALUES (:id, :name, :ownerId, :latestVersion, :publishedVersion, :createdAt, :updatedAt) ON CONFLICT (id) DO NOTHING`,
    )
    .run({ ...flow });
  if (changes === 0) throw idTaken();
  const isPublished = flow.publishedVersion !== null;
  addFirstVersion(connection, keyOf(flow.id), { text, savedAt: flow.createdAt, savedBy: flow.ownerId, note: '', isPublished });
}

function idTaken(): TandemError {
  return new TandemError('IdTaken', 'There is a desktop flow with this id already.', {
    status: 409,
    fix: 'Replace the script of that flow, or import without an id.',
  });
}

function updateFlow(connection: Connection, id: DesktopFlowId, change: DesktopFlowUpdate): DesktopFlowRecord | undefined {
  const former = getFlow(connection, id);
  if (former === undefined) return undefined;
  const { save, publish, ...columns } = change(former);
  const texts = changeVersions(connection, { key: keyOf(id), state: former }, { save, publish });
  const { name, updatedAt } = { ...former, ...columns };
  connection
    .prepare('UPDATE desktop_flow SET name = ?, latestVersion = ?, publishedVersion = ?, updatedAt = ? WHERE id = ?')
    .run(name, texts.latestVersion, texts.publishedVersion, updatedAt, id);
  return getFlow(connection, id);
}

function toFlow(row: Row): DesktopFlowRecord {
  return {
    id: textOf(row, 'id') as DesktopFlowId,
    name: textOf(row, 'name'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    script: textOf(row, 'script'),
    latestVersion: numberOf(row, 'latestVersion'),
    publishedVersion: optionalNumberOf(row, 'publishedVersion'),
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
  };
}
