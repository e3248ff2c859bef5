import { generateSealingKeyPair } from '@tandem/sealing';
import { describe, expect, test } from 'vitest';
import { type Fleet, type RegisteredMachine, startFleet } from './start-fleet.ts';
import { makeSigningKey } from './test-machine.ts';

interface GroupSecret {
  readonly key: { readonly sealingKey: string; readonly signingKey: string; readonly encryptedPrivateKeys: string };
  proofFor(groupId: string, machineId: string): string;
}

async function makeGroupSecret(): Promise<GroupSecret> {
  const signing = makeSigningKey();
  const { publicKey: sealingKey } = await generateSealingKeyPair();
  return {
    key: { sealingKey, signingKey: signing.publicKey, encryptedPrivateKeys: '{"salt":"AA=="}' },
    proofFor: (groupId, machineId) => signing.sign(`tandem-join-group:${groupId}:${machineId}`),
  };
}

async function createGroup({ callAsAdmin }: Fleet): Promise<string> {
  return (await callAsAdmin('createMachineGroup', { body: { name: 'Accounting' } })).id;
}

function join(machine: RegisteredMachine, groupId: string, secret: GroupSecret, isFirst = false): Promise<unknown> {
  const proof = secret.proofFor(groupId, machine.id);
  return machine.call('joinGroup', { body: { groupId, proof, ...(isFirst ? { newKey: secret.key } : {}) } });
}

describe('a machine group', () => {
  test('takes the first machine with new keys and the next with a proof that it could open them', async () => {
    const fleet = await startFleet();
    const [first, second] = [await fleet.addMachine('M1'), await fleet.addMachine('M2')];
    const groupId = await createGroup(fleet);
    const secret = await makeGroupSecret();
    await join(first, groupId, secret, true);
    expect((await second.call('listGroupsToJoin', {})).items).toMatchObject([{ id: groupId, name: 'Accounting', key: secret.key }]);
    await join(second, groupId, secret);
    expect(await fleet.callAsAdmin('getMachineGroup', { params: { groupId } })).toMatchObject({
      hasPassword: true,
      members: [
        { machineId: first.id, name: 'M1', isOnline: true },
        { machineId: second.id, name: 'M2', isOnline: true },
      ],
    });
    expect(await second.call('getSelf', {})).toMatchObject({ groupId, groupName: 'Accounting', targetId: second.targetId });
  });

  test('refuses a machine that has another key, another machine’s proof, or none', async () => {
    const fleet = await startFleet();
    const [first, second] = [await fleet.addMachine('M1'), await fleet.addMachine('M2')];
    const groupId = await createGroup(fleet);
    const secret = await makeGroupSecret();
    await join(first, groupId, secret, true);
    const proofs = [(await makeGroupSecret()).proofFor(groupId, second.id), secret.proofFor(groupId, first.id), ''];
    for (const proof of proofs) {
      await expect(second.call('joinGroup', { body: { groupId, proof } })).rejects.toMatchObject({
        code: 'GroupPasswordWrong',
        status: 403,
      });
    }
    await expect(join(second, groupId, await makeGroupSecret(), true)).rejects.toMatchObject({ code: 'GroupKeyChanged', retryable: false });
    expect(await second.call('getSelf', {})).toMatchObject({ groupId: null });
  });

  test('is offered to machines of its owner and of administrators only', async () => {
    const fleet = await startFleet();
    const maker = await fleet.addMaker('mona');
    const machine = await fleet.addMachine('M1', maker);
    const groupId = await createGroup(fleet);
    expect((await machine.call('listGroupsToJoin', {})).items).toEqual([]);
    await expect(join(machine, groupId, await makeGroupSecret(), true)).rejects.toMatchObject({ code: 'NotFound', status: 404 });
  });

  test('is deleted by its owner when it is empty', async () => {
    const fleet = await startFleet();
    const machine = await fleet.addMachine('M1');
    const groupId = await createGroup(fleet);
    await join(machine, groupId, await makeGroupSecret(), true);
    const params = { groupId };
    const maker = await fleet.callAs(await fleet.addMaker('mona'));
    await expect(maker('deleteMachineGroup', { params })).rejects.toMatchObject({ code: 'Forbidden' });
    await expect(fleet.callAsAdmin('deleteMachineGroup', { params })).rejects.toMatchObject({ code: 'GroupNotEmpty', status: 409 });
    await machine.call('leaveGroup', {});
    await fleet.callAsAdmin('deleteMachineGroup', { params });
    expect((await fleet.callAsAdmin('listMachineGroups', {})).items).toEqual([]);
  });
});

test('targets are every machine, in a group or not, and every group, with the key to seal passwords to', async () => {
  const fleet = await startFleet();
  const machine = await fleet.addMachine('M1');
  const groupId = await createGroup(fleet);
  const { targetId } = await fleet.callAsAdmin('getMachineGroup', { params: { groupId } });
  const list = async () => (await fleet.callAsAdmin('listTargets', {})).items;
  const ownTarget = {
    targetId: machine.targetId,
    kind: 'machine',
    name: 'M1',
    isOnline: true,
    sealingKey: machine.sealing.publicKey,
    osUsers: ['robot'],
  };
  const group = { targetId, kind: 'group', name: 'Accounting' };
  expect(await list()).toEqual([ownTarget, { ...group, isOnline: false, sealingKey: null, osUsers: [] }]);
  const secret = await makeGroupSecret();
  await join(machine, groupId, secret, true);
  expect(await list()).toEqual([ownTarget, { ...group, isOnline: true, sealingKey: secret.key.sealingKey, osUsers: ['robot'] }]);
});
