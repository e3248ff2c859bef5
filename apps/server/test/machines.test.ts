import { LIMITS } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { clientOf, startFleet } from './start-fleet.ts';
import { makeSigningKey, makeTestMachine } from './test-machine.ts';

const MINUTE_MS = 60_000;

describe('registration', () => {
  test('a machine registers with a token and its public keys, and belongs to whoever made the token', async () => {
    const { addMachine, addMaker, callAs } = await startFleet();
    const maker = await addMaker('mona');
    const machine = await addMachine('Front desk', maker);
    const call = await callAs(maker);
    expect(await call('getMachine', { params: { machineId: machine.id } })).toMatchObject({
      id: machine.id,
      targetId: machine.targetId,
      name: 'Front desk',
      ownerName: 'mona',
      state: 'active',
      isOnline: true,
      osUser: 'robot',
      groupId: null,
      runningCount: 0,
      queuedCount: 0,
      hasUnattendedAddOn: false,
    });
  });

  test('a token works once, for an hour, and only its hash is kept', async () => {
    const { callAsAdmin, url, turnClock, database, services } = await startFleet();
    const register = async (token: string, name: string) =>
      clientOf(url, {})('registerMachine', { body: { ...(await makeTestMachine(name)).registration, token } as never });
    const first = await callAsAdmin('createRegistrationToken', {});
    expect(first.expiresAt).toBe(services.clock.now() + LIMITS.registrationTokenMs);
    const kept = database.read((connection) => JSON.stringify(connection.prepare('SELECT * FROM registration_token').all()));
    expect(kept).not.toContain(first.token);
    await register(first.token, 'M1');
    await expect(register(first.token, 'M2')).rejects.toMatchObject({ code: 'RegistrationTokenInvalid', status: 401 });
    const second = await callAsAdmin('createRegistrationToken', {});
    turnClock(LIMITS.registrationTokenMs);
    await expect(register(second.token, 'M2')).rejects.toMatchObject({ code: 'RegistrationTokenInvalid' });
    await expect(register('x', 'M2')).rejects.toMatchObject({ code: 'RegistrationTokenInvalid' });
  });

  test('a key that is no key and a name that is taken are refused, and the token stays good', async () => {
    const { callAsAdmin, url, addMachine } = await startFleet();
    await addMachine('Front desk');
    const { token } = await callAsAdmin('createRegistrationToken', {});
    const { registration } = await makeTestMachine('Back office');
    const register = (change: Record<string, string>) =>
      clientOf(url, {})('registerMachine', { body: { ...registration, token, ...change } as never });
    const one = Buffer.alloc(32);
    one[0] = 1;
    for (const lowOrder of [Buffer.alloc(32), one]) {
      await expect(register({ sealingKey: lowOrder.toString('base64') })).rejects.toMatchObject({ code: 'InvalidRequest' });
    }
    await expect(register({ signingKey: 'A'.repeat(44) })).rejects.toMatchObject({ code: 'InvalidRequest' });
    await expect(register({ name: 'front DESK' })).rejects.toMatchObject({ code: 'MachineNameTaken', status: 409 });
    await expect(register({})).resolves.toMatchObject({ environmentName: 'Tandem' });
  });
});

describe('the proof of a machine', () => {
  test('lets the machine see itself', async () => {
    const { addMachine } = await startFleet();
    const machine = await addMachine('M1');
    expect(await machine.call('getSelf', {})).toMatchObject({ id: machine.id, name: 'M1' });
  });

  test('is taken once', async () => {
    const { addMachine, url } = await startFleet();
    const machine = await addMachine('M1');
    const call = clientOf(url, { authorization: `Bearer ${await machine.prove()}` });
    await call('getSelf', {});
    await expect(call('getSelf', {})).rejects.toMatchObject({ code: 'MachineTokenInvalid', status: 401 });
  });

  test.each([
    ['for another audience', { aud: 'other' }],
    ['without an id', { jti: undefined }],
    ['with an id that is no text', { jti: 5 }],
    ['with an endless id', { jti: 'x'.repeat(101) }],
    ['about another subject', { sub: '01890000-0000-7000-8000-000000000000' }],
    ['that never ends', { exp: undefined }],
    ['without a start', { iat: undefined }],
    ['for more than five minutes', (seconds: number) => ({ exp: seconds + 301 })],
    ['that is over by more than the leeway', (seconds: number) => ({ iat: seconds - 300, exp: seconds - 61 })],
    ['from more than a minute in the future', (seconds: number) => ({ iat: seconds + 61, exp: seconds + 120 })],
  ])('is refused %s', async (_what, change) => {
    const { addMachine, url, services } = await startFleet();
    const machine = await addMachine('M1');
    const claims = typeof change === 'function' ? change(services.clock.now() / 1000) : change;
    const call = clientOf(url, { authorization: `Bearer ${await machine.prove(claims)}` });
    await expect(call('getSelf', {})).rejects.toMatchObject({ code: 'MachineTokenInvalid', fix: expect.stringContaining('clock') });
  });

  test('holds when the clock of the machine is off by a minute', async () => {
    const { addMachine, url, services } = await startFleet();
    const machine = await addMachine('M1');
    const seconds = services.clock.now() / 1000;
    for (const skew of [-60, 60]) {
      const token = await machine.prove({ iat: seconds + skew, exp: seconds + skew + 30 });
      await expect(clientOf(url, { authorization: `Bearer ${token}` })('getSelf', {})).resolves.toMatchObject({ id: machine.id });
    }
  });

  test('is refused when another key signed it, nobody did, or it is missing', async () => {
    const { addMachine, url, services } = await startFleet();
    const { id, prove } = await addMachine('M1');
    const seconds = services.clock.now() / 1000;
    const foreign = await makeSigningKey().signClaims({
      iss: id,
      sub: id,
      aud: 'tandem-machine',
      iat: seconds,
      exp: seconds + 60,
      jti: '1',
    });
    const [, payload = ''] = (await prove()).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    for (const headers of [
      { authorization: `Bearer ${foreign}` },
      { authorization: `Bearer ${unsigned}` },
      { authorization: 'Bearer x' },
      {},
    ]) {
      await expect(clientOf(url, headers)('getSelf', {})).rejects.toMatchObject({ code: 'MachineTokenInvalid', status: 401 });
    }
  });

  test('of a machine that was deleted says that it is unknown', async () => {
    const { addMachine, callAsAdmin } = await startFleet();
    const machine = await addMachine('M1');
    await callAsAdmin('deleteMachine', { params: { machineId: machine.id } });
    await expect(machine.call('getSelf', {})).rejects.toMatchObject({ code: 'MachineUnknown', status: 401 });
  });

  test('that was signed before the server started is refused, because it may have been used', async () => {
    const { addMachine, services, url } = await startFleet();
    const machine = await addMachine('M1');
    const iat = Math.floor(services.clock.now() / 1000) - 61;
    const call = clientOf(url, { authorization: `Bearer ${await machine.prove({ iat, exp: iat + 240 })}` });
    await expect(call('getSelf', {})).rejects.toMatchObject({ code: 'MachineTokenInvalid' });
  });

  test('is forgotten when it could not hold any more', async () => {
    const { addMachine, turnClock } = await startFleet();
    const machine = await addMachine('M1');
    for (let minute = 0; minute < 10; minute++) {
      await machine.call('getSelf', {});
      turnClock(MINUTE_MS);
    }
    await expect(machine.call('getSelf', {})).resolves.toMatchObject({ name: 'M1' });
  });
});

describe('machines', () => {
  test('their owner and administrators change and delete them, others only see them', async () => {
    const { addMachine, addMaker, callAs, callAsAdmin, queue, channel } = await startFleet();
    const [mona, otto] = [await addMaker('mona'), await addMaker('otto')];
    const machine = await addMachine('M1', mona);
    const params = { machineId: machine.id };
    const callAsOtto = await callAs(otto);
    expect((await callAsOtto('listMachines', {})).items).toHaveLength(1);
    await expect(callAsOtto('updateMachine', { params, body: { name: 'X' } })).rejects.toMatchObject({ code: 'Forbidden', status: 403 });
    await expect(callAsOtto('deleteMachine', { params })).rejects.toMatchObject({ code: 'Forbidden' });
    const callAsMona = await callAs(mona);
    expect(await callAsMona('updateMachine', { params, body: { description: 'In the hall' } })).toMatchObject({
      name: 'M1',
      description: 'In the hall',
    });
    await expect(callAsMona('updateMachine', { params, body: { hasUnattendedAddOn: true } })).rejects.toMatchObject({
      code: 'AdminRequired',
    });
    expect(await callAsAdmin('updateMachine', { params, body: { hasUnattendedAddOn: true } })).toMatchObject({ hasUnattendedAddOn: true });
    await callAsMona('deleteMachine', { params });
    expect(queue.told).toEqual([`deleted ${machine.id}`]);
    expect(channel.isOnline(machine.id)).toBe(false);
    await expect(callAsMona('getMachine', { params })).rejects.toMatchObject({ code: 'NotFound', status: 404 });
  });

  test('a machine takes itself out', async () => {
    const { addMachine, callAsAdmin, queue } = await startFleet();
    const machine = await addMachine('M1');
    await machine.call('unregisterSelf', {});
    expect((await callAsAdmin('listMachines', {})).items).toEqual([]);
    expect(queue.told).toEqual([`deleted ${machine.id}`]);
  });

  test('only an administrator ends a quarantine', async () => {
    const { addMachine, addMaker, callAs, callAsAdmin, stores } = await startFleet();
    const mona = await addMaker('mona');
    const machine = await addMachine('M1', mona);
    await stores.machines.update(machine.id, { state: 'quarantined' });
    const params = { machineId: machine.id };
    await expect((await callAs(mona))('updateMachine', { params, body: { state: 'active' } })).rejects.toMatchObject({
      code: 'AdminRequired',
    });
    expect(await callAsAdmin('updateMachine', { params, body: { state: 'active' } })).toMatchObject({ state: 'active' });
  });
});
