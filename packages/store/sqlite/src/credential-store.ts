import { type AccountId, type DesktopFlowRunId, type MachineId, TandemError } from '@tandem/kernel';
import type { CredentialId } from '@tandem/protocol';
import {
  type CredentialChange,
  type CredentialRecord,
  type CredentialStore,
  type CredentialUseRecord,
  type CredentialWithUse,
  KEPT_CREDENTIAL_USES,
} from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { booleanOf, numberOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

const COLUMNS = '*, (SELECT max(at) FROM credential_use WHERE credentialId = credential.id) AS lastUsedAt';

export function createCredentialStore({ read, writer }: Database): CredentialStore {
  return {
    list: async () =>
      read((connection) => connection.prepare(`SELECT ${COLUMNS} FROM credential ORDER BY name, id`).all().map(toCredential)),
    get: async (id) => read((connection) => getCredential(connection, id)),
    findNamed: async (name) =>
      read((connection) => connection.prepare(`SELECT ${COLUMNS} FROM credential WHERE name = ? ORDER BY id`).all(name).map(toCredential)),
    add: (credential) => writer.write((connection) => insert(connection, credential)),
    update: (id, change) => writer.write((connection) => update(connection, id, change)),
    remove: (id) => writer.write((connection) => connection.prepare('DELETE FROM credential WHERE id = ?').run(id).changes > 0),
    addUse: (id, use) => writer.write((connection) => addUse(connection, id, use)),
    usesOf: async (id) =>
      read((connection) => connection.prepare('SELECT * FROM credential_use WHERE credentialId = ? ORDER BY id DESC').all(id).map(toUse)),
  };
}

function getCredential(connection: Connection, id: CredentialId): CredentialWithUse | undefined {
  const row = connection.prepare(`SELECT ${COLUMNS} FROM credential WHERE id = ?`).get(id);
  return row === undefined ? undefined : toCredential(row);
}

/** Flows name what is shared: nobody else may share another one under its name, so that they fail or get the wrong one. */
function requireUnshared(connection: Connection, { id, name, isShared }: Pick<CredentialRecord, 'id' | 'name' | 'isShared'>): void {
  const other = connection.prepare('SELECT 1 FROM credential WHERE name = ? AND isShared = 1 AND id <> ?');
  if (isShared && other.get(name, id) !== undefined) throw nameShared(name);
}

function insert(connection: Connection, { isShared, ...credential }: CredentialRecord): void {
  requireUnshared(connection, { ...credential, isShared });
  const { changes } = connection
    .prepare(
      `INSERT INTO credential (id, name, description, username, sealedPassword, isShared, ownerId, createdAt, updatedAt)
       VALUES (:id, :name, :description, :username, :sealedPassword, :isShared, :ownerId, :createdAt, :updatedAt)
       ON CONFLICT (name, ownerId) DO NOTHING`,
    )
    .run({ ...credential, isShared: Number(isShared) });
  if (changes === 0) throw nameTaken(credential.name);
}

function update(connection: Connection, id: CredentialId, change: CredentialChange): CredentialWithUse | undefined {
  const credential = getCredential(connection, id);
  if (credential === undefined) return undefined;
  const changed = { ...credential, ...change };
  requireUnshared(connection, changed);
  const { changes } = connection
    .prepare(
      `UPDATE OR IGNORE credential SET name = ?, description = ?, username = ?, sealedPassword = ?, isShared = ?, updatedAt = ? WHERE id = ?`,
    )
    .run(changed.name, changed.description, changed.username, changed.sealedPassword, Number(changed.isShared), changed.updatedAt, id);
  if (changes === 0) throw nameTaken(changed.name);
  return changed;
}

/** The newest are kept. Nothing is noted of a credential that is gone. */
function addUse(
  connection: Connection,
  id: CredentialId,
  { at, desktopFlowRunId, desktopFlowName, machineId, machineName }: CredentialUseRecord,
): void {
  connection
    .prepare(
      `INSERT INTO credential_use (credentialId, at, desktopFlowRunId, desktopFlowName, machineId, machineName)
       SELECT id, ?, ?, ?, ?, ? FROM credential WHERE id = ?`,
    )
    .run(at, desktopFlowRunId, desktopFlowName, machineId, machineName, id);
  connection
    .prepare(
      `DELETE FROM credential_use WHERE credentialId = ?1 AND id <= (
         SELECT id FROM credential_use WHERE credentialId = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)`,
    )
    .run(id, KEPT_CREDENTIAL_USES);
}

function toCredential(row: Row): CredentialWithUse {
  return {
    id: textOf(row, 'id') as CredentialId,
    name: textOf(row, 'name'),
    description: textOf(row, 'description'),
    username: textOf(row, 'username'),
    sealedPassword: textOf(row, 'sealedPassword'),
    isShared: booleanOf(row, 'isShared'),
    ownerId: textOf(row, 'ownerId') as AccountId,
    createdAt: numberOf(row, 'createdAt'),
    updatedAt: numberOf(row, 'updatedAt'),
    lastUsedAt: optionalNumberOf(row, 'lastUsedAt'),
  };
}

function toUse(row: Row): CredentialUseRecord {
  return {
    at: numberOf(row, 'at'),
    desktopFlowRunId: textOf(row, 'desktopFlowRunId') as DesktopFlowRunId,
    desktopFlowName: textOf(row, 'desktopFlowName'),
    machineId: optionalTextOf(row, 'machineId') as MachineId | null,
    machineName: textOf(row, 'machineName'),
  };
}

function nameTaken(name: string): TandemError {
  return new TandemError('CredentialNameTaken', `You have a credential with the name ${name} already.`, {
    status: 409,
    fix: 'Choose another name, or change the credential that is there.',
  });
}

function nameShared(name: string): TandemError {
  return new TandemError('CredentialNameShared', `Another credential with the name '${name}' is shared already.`, {
    status: 409,
    fix: 'Choose another name, or do not share it.',
  });
}
