import type { AccountId, CloudFlowId, ConnectionId } from '@tandem/kernel';
import {
  ConnectionSource,
  type FlowHandOver,
  type FlowRole,
  type FlowShareRecord,
  type FlowShareStore,
  type OwnConnections,
  type TurnedOff,
} from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { toShare } from './flow-share-row.ts';
import { oneOf, textOf } from './row.ts';

export function createFlowShareStore({ read, writer }: Database): FlowShareStore {
  return {
    listOf: async (id) =>
      read((connection) =>
        connection.prepare('SELECT * FROM flow_share WHERE cloudFlowId = ? ORDER BY sharedAt, rowid').all(id).map(toShare),
      ),
    listBetween: async (id, accountId) =>
      read((connection) =>
        connection
          .prepare('SELECT * FROM flow_share WHERE cloudFlowId = ? AND (accountId = ? OR accountId IS NULL)')
          .all(id, accountId)
          .map(toShare),
      ),
    rolesOf: async (accountId) => read((connection) => rolesOf(connection, accountId)),
    set: (share) => writer.write((connection) => setShare(connection, share)),
    remove: (id, accountId) =>
      writer.write(
        (connection) =>
          connection.prepare('DELETE FROM flow_share WHERE cloudFlowId = ? AND accountId IS ?').run(id, accountId).changes > 0,
      ),
    handOver: (change) => writer.write((connection) => handOver(connection, change)),
    sourcesOf: async (id) => read((connection) => sourcesOf(connection, id)),
    setSources: (id, sources) => writer.write((connection) => setSources(connection, id, sources)),
    ownConnections: async (id, accountId) => read((connection) => ownConnections(connection, id, accountId)),
    setOwnConnections: (id, accountId, chosen) =>
      writer.write((connection) => {
        const set = connection.prepare(
          `INSERT INTO flow_own_connection (cloudFlowId, accountId, referenceKey, connectionId) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET connectionId = excluded.connectionId`,
        );
        for (const [key, connectionId] of Object.entries(chosen)) set.run(id, accountId, key, connectionId);
      }),
  };
}

/** The strongest role comes last, and stays. */
const ROLES = `SELECT cloudFlowId AS id, 'run-only' AS role FROM flow_share WHERE role = 'run-only' AND (accountId = :id OR accountId IS NULL)
  UNION ALL SELECT cloudFlowId, 'co-owner' FROM flow_share WHERE role = 'co-owner' AND (accountId = :id OR accountId IS NULL)
  UNION ALL SELECT id, 'owner' FROM cloud_flow WHERE ownerId = :id`;

function rolesOf(connection: Connection, id: AccountId): ReadonlyMap<CloudFlowId, FlowRole> {
  const rows = connection.prepare(ROLES).all({ id });
  return new Map(rows.map((row) => [textOf(row, 'id') as CloudFlowId, oneOf(row, 'role', ['owner', 'co-owner', 'run-only'])]));
}

function setShare(connection: Connection, share: FlowShareRecord): boolean {
  if (connection.prepare('SELECT 1 FROM cloud_flow WHERE id = ?').get(share.cloudFlowId) === undefined) return false;
  connection
    .prepare(
      `INSERT INTO flow_share (cloudFlowId, accountId, role, mayUseConnections, sharedBy, sharedAt)
       VALUES (:cloudFlowId, :accountId, :role, :mayUseConnections, :sharedBy, :sharedAt)
       ON CONFLICT (cloudFlowId, coalesce(accountId, '')) DO UPDATE SET role = excluded.role, mayUseConnections = excluded.mayUseConnections`,
    )
    .run({ ...share, mayUseConnections: share.mayUseConnections ? 1 : 0 });
  return true;
}

function handOver(connection: Connection, { cloudFlowId, from, to, by, at }: FlowHandOver): boolean {
  const turnedOff: TurnedOff = { reason: 'handed-over', at, failingSince: null, fault: null };
  const { changes } = connection
    .prepare(
      `UPDATE cloud_flow SET ownerId = :to, connections = '{}', updatedAt = :at, state = 'Off',
         turnedOff = iif(state = 'On', :turnedOff, turnedOff) WHERE id = :cloudFlowId AND ownerId = :from`,
    )
    .run({ to, at, cloudFlowId, from, turnedOff: JSON.stringify(turnedOff) });
  if (changes === 0) return false;
  connection.prepare('DELETE FROM flow_share WHERE cloudFlowId = ? AND accountId = ?').run(cloudFlowId, to);
  connection.prepare('UPDATE flow_share SET mayUseConnections = 0 WHERE cloudFlowId = ?').run(cloudFlowId);
  return setShare(connection, { cloudFlowId, accountId: from, role: 'co-owner', mayUseConnections: false, sharedBy: by, sharedAt: at });
}

function sourcesOf(connection: Connection, id: CloudFlowId): ReadonlyMap<string, ConnectionSource> {
  const rows = connection.prepare('SELECT referenceKey, source FROM flow_connection_source WHERE cloudFlowId = ?').all(id);
  return new Map(rows.map((row) => [textOf(row, 'referenceKey'), oneOf(row, 'source', Object.values(ConnectionSource))]));
}

function setSources(connection: Connection, id: CloudFlowId, sources: ReadonlyMap<string, ConnectionSource>): void {
  const set = connection.prepare(
    `INSERT INTO flow_connection_source (cloudFlowId, referenceKey, source) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET source = excluded.source`,
  );
  for (const [key, source] of sources) set.run(id, key, source);
}

function ownConnections(connection: Connection, id: CloudFlowId, accountId: AccountId): OwnConnections {
  const rows = connection
    .prepare('SELECT referenceKey, connectionId FROM flow_own_connection WHERE cloudFlowId = ? AND accountId = ?')
    .all(id, accountId);
  return Object.fromEntries(rows.map((row) => [textOf(row, 'referenceKey'), textOf(row, 'connectionId') as ConnectionId]));
}
