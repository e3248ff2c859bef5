import type { ConnectionId, DesktopFlowId } from '@tandem/kernel';
import type { DesktopFlowReach, DesktopFlowReachChange, DesktopFlowReachStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { textOf } from './row.ts';

export function createDesktopFlowReachStore({ read, writer }: Database): DesktopFlowReachStore {
  return {
    get: async (id) => read((connection) => getReach(connection, id)),
    change: (id, change) => writer.write((connection) => changeReach(connection, id, change)),
  };
}

function getReach(connection: Connection, id: DesktopFlowId): DesktopFlowReach {
  const names = connection.prepare('SELECT name FROM desktop_flow_credential WHERE desktopFlowId = ? ORDER BY name').all(id);
  const chosen = connection.prepare('SELECT reference, connectionId FROM desktop_flow_connection WHERE desktopFlowId = ?').all(id);
  return {
    credentialNames: names.map((row) => textOf(row, 'name')),
    connections: new Map(chosen.map((row) => [textOf(row, 'reference'), textOf(row, 'connectionId') as ConnectionId])),
  };
}

function changeReach(
  connection: Connection,
  id: DesktopFlowId,
  { credentialNames, connections = new Map() }: DesktopFlowReachChange,
): void {
  if (credentialNames !== undefined) replaceNames(connection, id, credentialNames);
  for (const [reference, connectionId] of connections) choose(connection, { id, reference: reference.toLowerCase(), connectionId });
}

function replaceNames(connection: Connection, id: DesktopFlowId, names: readonly string[]): void {
  connection.prepare('DELETE FROM desktop_flow_credential WHERE desktopFlowId = ?').run(id);
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO desktop_flow_credential (desktopFlowId, name) SELECT id, ?2 FROM desktop_flow WHERE id = ?1',
  );
  for (const name of names) insert.run(id, name);
}

interface Choice {
  readonly id: DesktopFlowId;
  readonly reference: string;
  readonly connectionId: ConnectionId | null;
}

function choose(connection: Connection, { id, reference, connectionId }: Choice): void {
  connection.prepare('DELETE FROM desktop_flow_connection WHERE desktopFlowId = ? AND reference = ?').run(id, reference);
  connection
    .prepare(
      `INSERT INTO desktop_flow_connection (desktopFlowId, reference, connectionId)
       SELECT f.id, ?2, c.id FROM desktop_flow AS f, connection AS c WHERE f.id = ?1 AND c.id = ?3`,
    )
    .run(id, reference, connectionId);
}
