import { type AccountId, type CloudFlowId, type ConnectionId, TandemError } from '@tandem/kernel';
import { type ChangedCloudFlow, type CloudFlowRecord, CloudFlowState, type CloudFlowStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, oneOf, optionalTextOf, type Row, textOf } from './row.ts';

type CloudFlowUpdate = Parameters<CloudFlowStore['update']>[1];

export function createCloudFlowStore(database: Database): CloudFlowStore {
  const { writer } = database;
  return {
    list: async () => database.read((connection) => connection.prepare('SELECT * FROM cloud_flow ORDER BY name, id').all().map(toFlow)),
    get: async (id) => database.read((connection) => getFlow(connection, id)),
    add: (flow) => writer.write((connection) => insertFlow(connection, flow)),
    update: (id, change) => writer.write((connection) => updateFlow(connection, id, change)),
    remove: (id) => writer.write((connection) => connection.prepare('DELETE FROM cloud_flow WHERE id = ?').run(id).changes > 0),
  };
}

function getFlow(connection: Connection, id: CloudFlowId): CloudFlowRecord | undefined {
  const row = connection.prepare('SELECT * FROM cloud_flow WHERE id = ?').get(id);
  return row === undefined ? undefined : toFlow(row);
}

function insertFlow(connection: Connection, flow: CloudFlowRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO cloud_flow (id, name, ownerId, state, definition, connections, triggerKeyHash, version, createdAt, updatedAt)
       VALUES (:id, :name, :ownerId, :state, :definition, :connections, :triggerKeyHash, :version, :createdAt, :updatedAt)
       ON CONFLICT (id) DO NOTHING`,
    )
    .run({ ...flow, connections: JSON.stringify(flow.connections) });
  if (changes === 0) throw new TandemError('IdTaken', 'There is a cloud flow with this id already.', { status: 409 });
}

function updateFlow(connection: Connection, id: CloudFlowId, change: CloudFlowUpdate): ChangedCloudFlow | undefined {
  const former = getFlow(connection, id);
  if (former === undefined) return undefined;
  const wanted = { ...former, ...change(former) };
  const flow = { ...wanted, version: wanted.definition === former.definition ? former.version : former.version + 1 };
  writeFlow(connection, flow);
  return { former, flow };
}

function writeFlow(connection: Connection, changed: CloudFlowRecord): void {
  const { ownerId: _ownerId, createdAt: _createdAt, ...columns } = changed;
  connection
    .prepare(
      `UPDATE cloud_flow SET name = :name, state = :state, definition = :definition, connections = :connections,
         triggerKeyHash = :triggerKeyHash, version = :version, updatedAt = :updatedAt WHERE id = :id`,
    )
    .run({ ...columns, connections: JSON.stringify(changed.connections) });
}

function toFlow(row: Row): CloudFlowRecord {
  return {
    id: textOf(row, 'id') as CloudFlowId,
    name: textOf(row, 'name'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    state: oneOf(row, 'state', Object.values(CloudFlowState)),
    definition: textOf(row, 'definition'),
    connections: toConnections(textOf(row, 'connections')),
    triggerKeyHash: optionalTextOf(row, 'triggerKeyHash'),
    version: numberOf(row, 'version'),
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
  };
}

function toConnections(text: string): Readonly<Record<string, ConnectionId>> {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('The store is damaged: the column connections holds no object.');
  return parsed as Readonly<Record<string, ConnectionId>>;
}
