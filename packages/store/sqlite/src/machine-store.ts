import { type AccountId, type MachineGroupId, type MachineId, TandemError, type TargetId } from '@tandem/kernel';
import { type MachineChange, type MachineRecord, MachineState, type MachineStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { booleanOf, numberOf, oneOf, optionalTextOf, type Row, textOf } from './row.ts';

export function createMachineStore(database: Database): MachineStore {
  const { writer } = database;
  return {
    list: async () => database.read((connection) => connection.prepare('SELECT * FROM machine ORDER BY name, id').all().map(toMachine)),
    get: async (id) => database.read((connection) => getMachine(connection, id)),
    findByTarget: async (targetId) =>
      database.read((connection) => one(connection.prepare('SELECT * FROM machine WHERE ownTargetId = ?').get(targetId))),
    listOfGroup: async (groupId) =>
      database.read((connection) =>
        connection.prepare('SELECT * FROM machine WHERE groupId = ? ORDER BY name, id').all(groupId).map(toMachine),
      ),
    register: (machine, tokenHash) =>
      writer.write((connection) => {
        useToken(connection, machine, tokenHash);
        insertMachine(connection, machine);
      }),
    update: (id, change) => writer.write((connection) => updateMachine(connection, id, change)),
    remove: (id) => writer.write((connection) => connection.prepare('DELETE FROM machine WHERE id = ?').run(id).changes > 0),
    addToken: ({ hash, createdBy, expiresAt }) =>
      writer.write((connection) => {
        connection.prepare('INSERT INTO registration_token (hash, createdBy, expiresAt) VALUES (?, ?, ?)').run(hash, createdBy, expiresAt);
      }),
    findToken: async (hash) => database.read((connection) => findToken(connection, hash)),
  };
}

function getMachine(connection: Connection, id: MachineId): MachineRecord | undefined {
  return one(connection.prepare('SELECT * FROM machine WHERE id = ?').get(id));
}

function one(row: Row | undefined): MachineRecord | undefined {
  return row === undefined ? undefined : toMachine(row);
}

function findToken(connection: Connection, hash: string): { readonly createdBy: AccountId; readonly expiresAt: number } | undefined {
  const row = connection.prepare('SELECT createdBy, expiresAt FROM registration_token WHERE hash = ?').get(hash);
  return row === undefined ? undefined : { createdBy: textOf(row, 'createdBy') as AccountId, expiresAt: numberOf(row, 'expiresAt') };
}

/** Takes the token out, and with it those that are over. */
function useToken(connection: Connection, { ownerId, registeredAt }: MachineRecord, tokenHash: string): void {
  connection.prepare('DELETE FROM registration_token WHERE expiresAt <= ?').run(registeredAt);
  const { changes } = connection.prepare('DELETE FROM registration_token WHERE hash = ? AND createdBy = ?').run(tokenHash, ownerId);
  if (changes > 0) return;
  throw new TandemError('RegistrationTokenInvalid', 'The registration token is unknown, was used already, or is over.', {
    status: 401,
    fix: 'Make a new token on the Machines page and register within the hour.',
  });
}

function insertMachine(connection: Connection, machine: MachineRecord): void {
  refuseTakenName(connection, machine.name, machine.id);
  connection
    .prepare(
      `INSERT INTO machine (id, ownTargetId, ownerId, name, description, state, signingKey, sealingKey, agentVersion, platform, osUser,
         journalId, groupId, hasUnattendedAddOn, registeredAt, lastSeenAt)
       VALUES (:id, :ownTargetId, :ownerId, :name, :description, :state, :signingKey, :sealingKey, :agentVersion, :platform, :osUser,
         :journalId, :groupId, :hasUnattendedAddOn, :registeredAt, :lastSeenAt)`,
    )
    .run({ ...machine, hasUnattendedAddOn: Number(machine.hasUnattendedAddOn) });
}

function updateMachine(connection: Connection, id: MachineId, change: MachineChange): MachineRecord | undefined {
  const machine = getMachine(connection, id);
  if (machine === undefined) return undefined;
  if (change.name !== undefined) refuseTakenName(connection, change.name, id);
  const changed = { ...machine, ...change };
  const { ownTargetId: _target, ownerId: _owner, registeredAt: _time, ...columns } = changed;
  connection
    .prepare(
      `UPDATE machine SET name = :name, description = :description, state = :state, signingKey = :signingKey, sealingKey = :sealingKey,
         agentVersion = :agentVersion, platform = :platform, osUser = :osUser, journalId = :journalId, groupId = :groupId,
         hasUnattendedAddOn = :hasUnattendedAddOn, lastSeenAt = :lastSeenAt WHERE id = :id`,
    )
    .run({ ...columns, hasUnattendedAddOn: Number(changed.hasUnattendedAddOn) });
  return changed;
}

function refuseTakenName(connection: Connection, name: string, id: MachineId): void {
  if (connection.prepare('SELECT 1 FROM machine WHERE name = ? AND id <> ?').get(name, id) === undefined) return;
  throw new TandemError('MachineNameTaken', `There is a machine with the name ${name} already.`, {
    status: 409,
    fix: 'Choose another name, or delete the machine that has it.',
  });
}

function toMachine(row: Row): MachineRecord {
  return {
    id: textOf(row, 'id') as MachineId,
    ownTargetId: textOf(row, 'ownTargetId') as TargetId,
    ownerId: textOf(row, 'ownerId') as AccountId,
    name: textOf(row, 'name'),
    description: textOf(row, 'description'),
    state: oneOf(row, 'state', Object.values(MachineState)),
    signingKey: textOf(row, 'signingKey'),
    sealingKey: textOf(row, 'sealingKey'),
    agentVersion: textOf(row, 'agentVersion'),
    platform: textOf(row, 'platform'),
    osUser: textOf(row, 'osUser'),
    journalId: textOf(row, 'journalId'),
    groupId: optionalTextOf(row, 'groupId') as MachineGroupId | null,
    hasUnattendedAddOn: booleanOf(row, 'hasUnattendedAddOn'),
    registeredAt: numberOf(row, 'registeredAt'),
    lastSeenAt: numberOf(row, 'lastSeenAt'),
  };
}
