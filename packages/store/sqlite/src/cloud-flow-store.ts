import { type AccountId, type CloudFlowId, type ConnectionId, TandemError } from '@tandem/kernel';
import { type ChangedCloudFlow, type CloudFlowRecord, CloudFlowState, type CloudFlowStore, type TurnedOff } from '@tandem/store';
import { addPublisher, publishersOf } from './cloud-flow-publishers.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { addFirstVersion, changeVersions, type FlowKey, getVersion, listVersions, removeVersions } from './flow-version-rows.ts';
import { numberOf, oneOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

type CloudFlowUpdate = Parameters<CloudFlowStore['update']>[1];

/** Each flow with the text of its published version, or of the latest one. */
const SELECT = `SELECT f.*, t.body AS definition FROM cloud_flow f
  JOIN flow_version v ON v.kind = 'cloud' AND v.flowId = f.id AND v.version = coalesce(f.publishedVersion, f.latestVersion)
  JOIN flow_text t ON t.hash = v.textHash`;

export function createCloudFlowStore(database: Database): CloudFlowStore {
  const { read, writer } = database;
  return {
    list: async () => read((connection) => connection.prepare(`${SELECT} ORDER BY f.name, f.id`).all().map(toFlow)),
    get: async (id) => read((connection) => getFlow(connection, id)),
    add: (flow) => writer.write((connection) => insertFlow(connection, flow)),
    update: (id, change) => writer.write((connection) => updateFlow(connection, id, change)),
    publishersOf: async (id) => read((connection) => publishersOf(connection, id)),
    remove: (id) => writer.write((connection) => removeFlow(connection, id)),
    listVersions: async (id, query) => read((connection) => listVersions(connection, keyOf(id), query)),
    getVersion: async (id, version) => read((connection) => getVersion(connection, keyOf(id), version)),
  };
}

function keyOf(flowId: CloudFlowId): FlowKey {
  return { kind: 'cloud', flowId };
}

function getFlow(connection: Connection, id: CloudFlowId): CloudFlowRecord | undefined {
  const row = connection.prepare(`${SELECT} WHERE f.id = ?`).get(id);
  return row === undefined ? undefined : toFlow(row);
}

function insertFlow(connection: Connection, { definition: text, turnedOff: _, failingSince: __, ...flow }: CloudFlowRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO cloud_flow (id, name, ownerId, state, connections, triggerKeyHash, latestVersion, publishedVersion, createdAt, updatedAt)
       VALUES (:id, :name, :ownerId, :state, :connections, :triggerKeyHash, :latestVersion, :publishedVersion, :createdAt, :updatedAt)
       ON CONFLICT (id) DO NOTHING`,
    )
    .run({ ...flow, connections: JSON.stringify(flow.connections) });
  if (changes === 0) throw new TandemError('IdTaken', 'There is a cloud flow with this id already.', { status: 409 });
  const isPublished = flow.publishedVersion !== null;
  addFirstVersion(connection, keyOf(flow.id), { text, savedAt: flow.createdAt, savedBy: flow.ownerId, note: '', isPublished });
  if (isPublished) addPublisher(connection, flow.id, { version: 1, accountId: flow.ownerId, ownerId: flow.ownerId, answersForOwner: true });
}

function updateFlow(connection: Connection, id: CloudFlowId, change: CloudFlowUpdate): ChangedCloudFlow | undefined {
  const former = getFlow(connection, id);
  if (former === undefined) return undefined;
  const { save, publish, publisher, forgetsOwnConnections = false, ...columns } = change(former);
  const texts = changeVersions(connection, { key: keyOf(id), state: former }, { save, publish });
  const { publishedVersion: version } = texts;
  if (publish !== undefined && publisher !== undefined && version !== null) {
    addPublisher(connection, id, { ...publisher, version, ownerId: former.ownerId });
  }
  if (forgetsOwnConnections) connection.prepare('DELETE FROM flow_own_connection WHERE cloudFlowId = ?').run(id);
  writeFlow(connection, former, { ...former, ...columns, ...texts });
  return { former, flow: getFlow(connection, id) ?? former };
}

function writeFlow(connection: Connection, former: CloudFlowRecord, changed: CloudFlowRecord): void {
  const { definition: _definition, ownerId: _ownerId, createdAt: _createdAt, turnedOff, ...columns } = changed;
  const isTurnedOn = changed.state === 'On' && former.state !== 'On';
  const beginsAnew = isTurnedOn || changed.publishedVersion !== former.publishedVersion;
  connection
    .prepare(
      `UPDATE cloud_flow SET name = :name, state = :state, connections = :connections, triggerKeyHash = :triggerKeyHash,
         latestVersion = :latestVersion, publishedVersion = :publishedVersion, updatedAt = :updatedAt,
         turnedOff = :turnedOff, failingSince = :failingSince WHERE id = :id`,
    )
    .run({
      ...columns,
      connections: JSON.stringify(changed.connections),
      turnedOff: turnedOff === null || changed.state === 'On' ? null : JSON.stringify(turnedOff),
      failingSince: beginsAnew ? null : changed.failingSince,
    });
}

function removeFlow(connection: Connection, id: CloudFlowId): boolean {
  removeVersions(connection, keyOf(id));
  return connection.prepare('DELETE FROM cloud_flow WHERE id = ?').run(id).changes > 0;
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
    turnedOff: toTurnedOff(optionalTextOf(row, 'turnedOff')),
    failingSince: optionalNumberOf(row, 'failingSince'),
    latestVersion: numberOf(row, 'latestVersion'),
    publishedVersion: optionalNumberOf(row, 'publishedVersion'),
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
  };
}

/** Only this room writes the column. */
function toTurnedOff(text: string | null): TurnedOff | null {
  return text === null ? null : (JSON.parse(text) as TurnedOff);
}

function toConnections(text: string): Readonly<Record<string, ConnectionId>> {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('The store is damaged: the column connections holds no object.');
  return parsed as Readonly<Record<string, ConnectionId>>;
}
