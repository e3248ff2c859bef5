import { type AccountId, LIMITS, type MachineGroupId, type MachineId, type TargetId } from '@tandem/kernel';
import type { GroupKey } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import type { MachineGroupRecord, MachineGroupStore, MachineRecord, MachineStore } from '../src/index.ts';

/** The stores of one implementation on one fresh database, in which the account {@link OWNER_ID} is. */
export interface MachineStoresUnderTest {
  readonly machines: MachineStore;
  readonly groups: MachineGroupStore;
}

export const OWNER_ID = '01890000-0000-7000-8000-00000000000a' as AccountId;

const MACHINE: MachineRecord = {
  id: '01890000-0000-7000-8000-000000000001' as MachineId,
  ownTargetId: '01890000-0000-7000-8000-000000000101' as TargetId,
  ownerId: OWNER_ID,
  name: 'Front desk',
  description: 'In the hall',
  state: 'active',
  signingKey: 'c2lnbg==',
  sealingKey: 'c2VhbA==',
  agentVersion: '0.1.0',
  platform: 'linux',
  osUser: 'robot',
  journalId: '01890000-0000-7000-8000-000000000201',
  groupId: null,
  hasUnattendedAddOn: false,
  registeredAt: 1000,
  lastSeenAt: 1000,
};

const GROUP: MachineGroupRecord = {
  id: '01890000-0000-7000-8000-000000000301' as MachineGroupId,
  targetId: '01890000-0000-7000-8000-000000000401' as TargetId,
  ownerId: OWNER_ID,
  name: 'Accounting',
  description: '',
  key: null,
  createdAt: 500,
};

const KEY: GroupKey = { sealingKey: 'k'.repeat(43), signingKey: 's'.repeat(43), encryptedPrivateKeys: '{"salt":"x"}' };

/** @param make gives the stores on a fresh database */
export function describeMachines(name: string, make: () => Promise<MachineStoresUnderTest>): void {
  describe(name, () => {
    describeRegistration(make);
    describeGroups(make);
  });
}

async function register(machines: MachineStore, machine: MachineRecord): Promise<void> {
  await machines.addToken({ hash: machine.id, createdBy: OWNER_ID, expiresAt: 5000 });
  await machines.register(machine, machine.id);
}

function numbered(number: number): MachineRecord {
  const tail = number.toString().padStart(4, '0');
  return {
    ...MACHINE,
    id: `01890000-0000-7000-8000-00000001${tail}` as MachineId,
    ownTargetId: `01890000-0000-7000-8000-00000002${tail}` as TargetId,
    name: `Machine ${tail}`,
  };
}

function describeRegistration(make: () => Promise<MachineStoresUnderTest>): void {
  test('a machine comes back as it registered', async () => {
    const { machines } = await make();
    await register(machines, MACHINE);
    expect(await machines.get(MACHINE.id)).toEqual(MACHINE);
    expect(await machines.list()).toEqual([MACHINE]);
    expect(await machines.findByTarget(MACHINE.ownTargetId)).toEqual(MACHINE);
    expect(await machines.findByTarget(GROUP.targetId)).toBeUndefined();
  });

  test('a token registers one machine, also when two come at once', async () => {
    const { machines } = await make();
    await machines.addToken({ hash: 'h', createdBy: OWNER_ID, expiresAt: 5000 });
    expect(await machines.findToken('h')).toEqual({ createdBy: OWNER_ID, expiresAt: 5000 });
    const results = await Promise.allSettled([machines.register(MACHINE, 'h'), machines.register(numbered(2), 'h')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: { code: 'RegistrationTokenInvalid' } });
    expect(await machines.findToken('h')).toBeUndefined();
    expect(await machines.list()).toHaveLength(1);
  });

  test('a token that is over, or made by somebody else, registers nothing', async () => {
    const { machines } = await make();
    await machines.addToken({ hash: 'over', createdBy: OWNER_ID, expiresAt: MACHINE.registeredAt });
    await machines.addToken({ hash: 'open', createdBy: OWNER_ID, expiresAt: 5000 });
    const other = { ...MACHINE, ownerId: '01890000-0000-7000-8000-0000000000ff' as AccountId };
    await expect(machines.register(MACHINE, 'over')).rejects.toMatchObject({ code: 'RegistrationTokenInvalid' });
    await expect(machines.register(other, 'open')).rejects.toMatchObject({ code: 'RegistrationTokenInvalid' });
    expect(await machines.list()).toEqual([]);
  });

  test('a taken name keeps the token, so that another name can be tried', async () => {
    const { machines } = await make();
    await register(machines, MACHINE);
    await machines.addToken({ hash: 'h', createdBy: OWNER_ID, expiresAt: 5000 });
    const twin = { ...numbered(2), name: 'FRONT DESK' };
    await expect(machines.register(twin, 'h')).rejects.toMatchObject({ code: 'MachineNameTaken' });
    await machines.register({ ...twin, name: 'Back office' }, 'h');
    await expect(machines.update(twin.id, { name: 'front desk' })).rejects.toMatchObject({ code: 'MachineNameTaken' });
    expect((await machines.list()).map(({ name }) => name)).toEqual(['Back office', 'Front desk']);
  });

  test('a change keeps what it does not name', async () => {
    const { machines } = await make();
    await register(machines, MACHINE);
    const change = { state: 'quarantined', hasUnattendedAddOn: true, lastSeenAt: 2000 } as const;
    expect(await machines.update(MACHINE.id, change)).toEqual({ ...MACHINE, ...change });
    expect(await machines.get(MACHINE.id)).toEqual({ ...MACHINE, ...change });
    expect(await machines.update(numbered(9).id, change)).toBeUndefined();
  });

  test('a machine is removed once', async () => {
    const { machines } = await make();
    await register(machines, MACHINE);
    expect(await machines.remove(MACHINE.id)).toBe(true);
    expect(await machines.remove(MACHINE.id)).toBe(false);
  });
}

function describeGroups(make: () => Promise<MachineStoresUnderTest>): void {
  test('the first machine brings the keys, later ones join with them', async () => {
    const { machines, groups } = await make();
    await groups.add(GROUP);
    await register(machines, numbered(1));
    await register(machines, numbered(2));
    await expect(groups.join(GROUP.id, numbered(1).id, null)).rejects.toMatchObject({ code: 'GroupKeyChanged' });
    await groups.join(GROUP.id, numbered(1).id, KEY);
    await expect(groups.join(GROUP.id, numbered(2).id, KEY)).rejects.toMatchObject({ code: 'GroupKeyChanged' });
    await groups.join(GROUP.id, numbered(2).id, null);
    expect(await groups.get(GROUP.id)).toEqual({ ...GROUP, key: KEY });
    expect(await groups.findByTarget(GROUP.targetId)).toEqual({ ...GROUP, key: KEY });
    expect((await machines.listOfGroup(GROUP.id)).map(({ id }) => id)).toEqual([numbered(1).id, numbered(2).id]);
  });

  test('a machine that left is a member no more; its own target stays', async () => {
    const { machines, groups } = await make();
    await groups.add(GROUP);
    await register(machines, MACHINE);
    await groups.join(GROUP.id, MACHINE.id, KEY);
    expect(await machines.get(MACHINE.id)).toEqual({ ...MACHINE, groupId: GROUP.id });
    await groups.leave(MACHINE.id);
    expect(await machines.get(MACHINE.id)).toEqual(MACHINE);
  });

  test('a group with members is not removed, one without is', async () => {
    const { machines, groups } = await make();
    await groups.add(GROUP);
    await register(machines, MACHINE);
    await groups.join(GROUP.id, MACHINE.id, KEY);
    await expect(groups.remove(GROUP.id)).rejects.toMatchObject({ code: 'GroupNotEmpty' });
    await groups.leave(MACHINE.id);
    expect(await groups.remove(GROUP.id)).toBe(true);
    expect(await groups.remove(GROUP.id)).toBe(false);
  });

  test('the name of a group is taken once', async () => {
    const { groups } = await make();
    await groups.add(GROUP);
    const twin = {
      ...GROUP,
      id: '01890000-0000-7000-8000-000000000302' as MachineGroupId,
      targetId: '01890000-0000-7000-8000-000000000402' as TargetId,
      name: 'accounting',
    };
    await expect(groups.add(twin)).rejects.toMatchObject({ code: 'GroupNameTaken' });
    expect(await groups.list()).toEqual([GROUP]);
  });

  test(`a group takes ${LIMITS.machinesPerGroup} machines, and a member may join again`, async () => {
    const { machines, groups } = await make();
    await groups.add(GROUP);
    for (let number = 1; number <= LIMITS.machinesPerGroup + 1; number++) await register(machines, numbered(number));
    await groups.join(GROUP.id, numbered(1).id, KEY);
    for (let number = 2; number <= LIMITS.machinesPerGroup; number++) await groups.join(GROUP.id, numbered(number).id, null);
    await expect(groups.join(GROUP.id, numbered(LIMITS.machinesPerGroup + 1).id, null)).rejects.toMatchObject({ code: 'GroupFull' });
    await groups.join(GROUP.id, numbered(1).id, null);
  });
}
