import { type AccountId, type ConnectionId, TandemError, type TargetId } from '@tandem/kernel';
import { type ConnectionChange, ConnectionKind, type ConnectionRecord, type ConnectionStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, oneOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

export function createConnectionStore(database: Database): ConnectionStore {
  const { writer } = database;
  return {
    listOf: async (ownerId) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM connection WHERE ownerId = ? ORDER BY name, id').all(ownerId).map(toConnection),
      ),
    listOfTarget: async (targetId) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM connection WHERE targetId = ? ORDER BY name, id').all(targetId).map(toConnection),
      ),
    get: async (id) => database.read((connection) => getConnection(connection, id)),
    add: (record) => writer.write((connection) => insertConnection(connection, record)),
    update: (id, change) => writer.write((connection) => updateConnection(connection, id, change)),
    remove: (id) => writer.write((connection) => connection.prepare('DELETE FROM connection WHERE id = ?').run(id).changes > 0),
  };
}

function getConnection(connection: Connection, id: ConnectionId): ConnectionRecord | undefined {
  const row = connection.prepare('SELECT * FROM connection WHERE id = ?').get(id);
  return row === undefined ? undefined : toConnection(row);
}

function insertConnection(connection: Connection, record: ConnectionRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO connection (id, ownerId, name, kind, targetId, username, sealedPassword, error, checkedAt, createdAt)
       VALUES (:id, :ownerId, :name, :kind, :targetId, :username, :sealedPassword, :error, :checkedAt, :createdAt)
       ON CONFLICT (id) DO NOTHING`,
    )
    .run({ ...record, error: errorText(record) });
  if (changes > 0) return;
  throw new TandemError('IdTaken', 'There is a connection with this id already.', {
    status: 409,
    fix: 'Make a new id, seal the password for it, and send the request again.',
  });
}

function updateConnection(connection: Connection, id: ConnectionId, change: ConnectionChange): ConnectionRecord | undefined {
  const record = getConnection(connection, id);
  if (record === undefined) return undefined;
  const changed = { ...record, ...change };
  connection
    .prepare('UPDATE connection SET name = ?, username = ?, sealedPassword = ?, error = ?, checkedAt = ? WHERE id = ?')
    .run(changed.name, changed.username, changed.sealedPassword, errorText(changed), changed.checkedAt, id);
  return changed;
}

function errorText({ error }: ConnectionRecord): string | null {
  return error === null ? null : JSON.stringify(error);
}

function toConnection(row: Row): ConnectionRecord {
  const error = optionalTextOf(row, 'error');
  return {
    id: textOf(row, 'id') as ConnectionId,
    ownerId: textOf(row, 'ownerId') as AccountId,
    name: textOf(row, 'name'),
    kind: oneOf(row, 'kind', Object.values(ConnectionKind)),
    targetId: textOf(row, 'targetId') as TargetId,
    username: textOf(row, 'username'),
    sealedPassword: optionalTextOf(row, 'sealedPassword'),
    // Only `errorText` writes this column.
    error: error === null ? null : (JSON.parse(error) as ConnectionRecord['error']),
    checkedAt: optionalNumberOf(row, 'checkedAt'),
    createdAt: numberOf(row, 'createdAt'),
  };
}
