import { type AccountId, LIMITS, type MachineGroupId, type MachineId, TandemError, type TargetId } from '@tandem/kernel';
import { type GroupKey, groupKeySchema } from '@tandem/protocol';
import type { MachineGroupRecord, MachineGroupStore } from '@tandem/store';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf, optionalTextOf, type Row, textOf } from './row.ts';

export function createMachineGroupStore(database: Database): MachineGroupStore {
  const { writer } = database;
  return {
    list: async () => database.read((connection) => connection.prepare('SELECT * FROM machine_group ORDER BY name, id').all().map(toGroup)),
    get: async (id) => database.read((connection) => getGroup(connection, id)),
    findByTarget: async (targetId) =>
      database.read((connection) => one(connection.prepare('SELECT * FROM machine_group WHERE targetId = ?').get(targetId))),
    add: (group) => writer.write((connection) => insertGroup(connection, group)),
    join: (groupId, machineId, newKey) => writer.write((connection) => join(connection, { groupId, machineId, newKey })),
    leave: (machineId) =>
      writer.write((connection) => {
        connection.prepare('UPDATE machine SET groupId = NULL WHERE id = ?').run(machineId);
      }),
    remove: (id) => writer.write((connection) => removeGroup(connection, id)),
  };
}

function getGroup(connection: Connection, id: MachineGroupId): MachineGroupRecord | undefined {
  return one(connection.prepare('SELECT * FROM machine_group WHERE id = ?').get(id));
}

function one(row: Row | undefined): MachineGroupRecord | undefined {
  return row === undefined ? undefined : toGroup(row);
}

function insertGroup(connection: Connection, group: MachineGroupRecord): void {
  const { changes } = connection
    .prepare(
      `INSERT INTO machine_group (id, targetId, ownerId, name, description, key, createdAt)
       VALUES (:id, :targetId, :ownerId, :name, :description, :key, :createdAt) ON CONFLICT (name) DO NOTHING`,
    )
    .run({ ...group, key: group.key === null ? null : JSON.stringify(group.key) });
  if (changes > 0) return;
  throw new TandemError('GroupNameTaken', `There is a machine group with the name ${group.name} already.`, {
    status: 409,
    fix: 'Choose another name.',
  });
}

interface Joining {
  readonly groupId: MachineGroupId;
  readonly machineId: MachineId;
  readonly newKey: GroupKey | null;
}

function join(connection: Connection, { groupId, machineId, newKey }: Joining): void {
  if (countMembers(connection, groupId, machineId) >= LIMITS.machinesPerGroup) throw groupFull();
  if (newKey !== null) setKey(connection, groupId, newKey);
  else if (getGroup(connection, groupId)?.key == null) throw groupKeyChanged();
  const { changes } = connection.prepare('UPDATE machine SET groupId = ? WHERE id = ?').run(groupId, machineId);
  if (changes === 0) throw new TandemError('NotFound', 'There is no machine with this id.', { status: 404 });
}

function setKey(connection: Connection, groupId: MachineGroupId, key: GroupKey): void {
  const { changes } = connection.prepare('UPDATE machine_group SET key = ? WHERE id = ? AND key IS NULL').run(JSON.stringify(key), groupId);
  if (changes === 0) throw groupKeyChanged();
}

/** Members other than this machine, which may join again. */
function countMembers(connection: Connection, groupId: MachineGroupId, except: MachineId | ''): number {
  return numberOf(connection.prepare('SELECT count(*) AS n FROM machine WHERE groupId = ? AND id <> ?').get(groupId, except) ?? {}, 'n');
}

function removeGroup(connection: Connection, id: MachineGroupId): boolean {
  if (countMembers(connection, id, '') > 0) {
    throw new TandemError('GroupNotEmpty', 'The machine group has members.', {
      status: 409,
      fix: 'Let every machine leave the group, then delete it.',
    });
  }
  return connection.prepare('DELETE FROM machine_group WHERE id = ?').run(id).changes > 0;
}

function toGroup(row: Row): MachineGroupRecord {
  const key = optionalTextOf(row, 'key');
  return {
    id: textOf(row, 'id') as MachineGroupId,
    targetId: textOf(row, 'targetId') as TargetId,
    ownerId: textOf(row, 'ownerId') as AccountId,
    name: textOf(row, 'name'),
    description: textOf(row, 'description'),
    key: key === null ? null : groupKeySchema.parse(JSON.parse(key)),
    createdAt: numberOf(row, 'createdAt'),
  };
}

function groupFull(): TandemError {
  return new TandemError('GroupFull', `The machine group has ${LIMITS.machinesPerGroup} members, and no more are allowed.`, {
    status: 409,
    fix: 'Let a machine leave the group, or make a second group.',
  });
}

function groupKeyChanged(): TandemError {
  return new TandemError('GroupKeyChanged', 'The keys of the machine group are not what this machine has seen.', {
    status: 409,
    retryable: true,
    fix: 'Join again: the machine then reads the present keys and asks for the group password.',
  });
}
