import { randomUUID } from 'node:crypto';
import { seal } from '@tandem/sealing';
import { describe, expect, test } from 'vitest';
import { type Fleet, type RegisteredMachine, startFleet } from './start-fleet.ts';

interface Attempt {
  readonly id?: string;
  readonly password?: string;
  readonly username?: string;
  /** For which connection the envelope is made; the same one unless it says otherwise. */
  readonly sealedFor?: string;
}

async function body(
  machine: RegisteredMachine,
  { id = randomUUID(), password = 'hunter2', username = 'bot', sealedFor = id }: Attempt = {},
) {
  const binding = { purpose: 'connection-password', targetId: machine.targetId, subjectId: sealedFor, username } as const;
  const sealedPassword = await seal(machine.sealing.publicKey, password, binding);
  return { id, name: 'Front desk', kind: 'password' as const, targetId: machine.targetId, username, sealedPassword };
}

async function start(): Promise<Fleet & { readonly machine: RegisteredMachine }> {
  const fleet = await startFleet();
  return { ...fleet, machine: await fleet.addMachine('M1') };
}

describe('a connection with user name and password', () => {
  test('is kept when the machine accepts it, and never shows its envelope', async () => {
    const { callAsAdmin, machine, services } = await start();
    const asked = await body(machine);
    const connection = await callAsAdmin('createConnection', { body: asked });
    expect(connection).toEqual({
      id: asked.id,
      connector: 'shared_uiflow',
      name: 'Front desk',
      ownerName: 'Ada',
      kind: 'password',
      targetId: machine.targetId,
      targetName: 'M1',
      username: 'bot',
      status: 'Connected',
      error: null,
      checkedAt: services.clock.now(),
      createdAt: services.clock.now(),
    });
    expect(await callAsAdmin('listConnections', {})).toEqual({ items: [connection] });
  });

  test.each<[string, Attempt, string]>([
    ['the password is wrong', { password: 'wrong' }, 'SessionCreationInvalidCredentials'],
    ['the envelope was made for another connection', { sealedFor: randomUUID() }, 'EnvelopeInvalid'],
  ])('is not kept when %s', async (_what, attempt, code) => {
    const { callAsAdmin, machine } = await start();
    await expect(callAsAdmin('createConnection', { body: await body(machine, attempt) })).rejects.toMatchObject({ code });
    expect(await callAsAdmin('listConnections', {})).toEqual({ items: [] });
  });

  test('is not kept when no machine is online, when the target is unknown, or without a password', async () => {
    const { callAsAdmin, machine, channel } = await start();
    const asked = await body(machine);
    const { sealedPassword: _left, ...withoutPassword } = asked;
    const elsewhere = { ...asked, targetId: randomUUID() };
    await expect(callAsAdmin('createConnection', { body: withoutPassword })).rejects.toMatchObject({ code: 'InvalidRequest' });
    await expect(callAsAdmin('createConnection', { body: elsewhere })).rejects.toMatchObject({ code: 'TargetNotFound', status: 404 });
    channel.disconnect(machine.id);
    await expect(callAsAdmin('createConnection', { body: asked })).rejects.toMatchObject({
      code: 'NoListenerConnected',
      message: expect.stringContaining('M1'),
      fix: expect.stringContaining('Start the machine agent'),
    });
    expect(await callAsAdmin('listConnections', {})).toEqual({ items: [] });
  });

  test('points at a group only when the group has a machine', async () => {
    const { callAsAdmin, machine } = await start();
    const { targetId } = await callAsAdmin('createMachineGroup', { body: { name: 'Empty' } });
    const asked = { ...(await body(machine)), targetId };
    await expect(callAsAdmin('createConnection', { body: asked })).rejects.toMatchObject({ code: 'GroupIsEmpty' });
  });

  test('has an id that is taken once', async () => {
    const { callAsAdmin, machine } = await start();
    const asked = await body(machine);
    await callAsAdmin('createConnection', { body: asked });
    await expect(callAsAdmin('createConnection', { body: asked })).rejects.toMatchObject({ code: 'IdTaken', status: 409 });
  });

  test('shows what the machine says when it is tested again, until it is right again', async () => {
    const { callAsAdmin, machine, stores } = await start();
    const { id } = await callAsAdmin('createConnection', { body: await body(machine) });
    const params = { connectionId: id };
    const good = await stores.connections.get(id as never);
    await stores.connections.update(id as never, { sealedPassword: (await body(machine, { id, password: 'old' })).sealedPassword });
    expect(await callAsAdmin('testConnection', { params })).toMatchObject({
      status: 'Error',
      error: { code: 'SessionCreationInvalidCredentials', fix: 'Enter both again.' },
    });
    await stores.connections.update(id as never, { sealedPassword: good?.sealedPassword ?? null });
    expect(await callAsAdmin('testConnection', { params })).toMatchObject({ status: 'Connected', error: null });
  });

  test('keeps its state when it is tested while the machine is away', async () => {
    const { callAsAdmin, machine, channel } = await start();
    const { id } = await callAsAdmin('createConnection', { body: await body(machine) });
    const params = { connectionId: id };
    channel.disconnect(machine.id);
    await expect(callAsAdmin('testConnection', { params })).rejects.toMatchObject({ code: 'NoListenerConnected' });
    expect(await callAsAdmin('getConnection', { params })).toMatchObject({ status: 'Connected' });
  });

  test('keeps its credentials when the machine refuses the new ones', async () => {
    const { callAsAdmin, machine, stores } = await start();
    const { id } = await callAsAdmin('createConnection', { body: await body(machine) });
    const params = { connectionId: id };
    const before = await stores.connections.get(id as never);
    const replace = async (password: string) => {
      const { username, sealedPassword } = await body(machine, { id, password });
      return callAsAdmin('replaceCredentials', { params, body: { username, sealedPassword } });
    };
    await expect(replace('wrong')).rejects.toMatchObject({ code: 'SessionCreationInvalidCredentials' });
    expect(await stores.connections.get(id as never)).toEqual(before);
    expect(await replace('hunter2')).toMatchObject({ status: 'Connected' });
    expect((await stores.connections.get(id as never))?.sealedPassword).not.toBe(before?.sealedPassword);
  });

  test('asks for another machine when its machine was deleted', async () => {
    const { callAsAdmin, machine } = await start();
    await callAsAdmin('createConnection', { body: await body(machine) });
    await callAsAdmin('deleteMachine', { params: { machineId: machine.id } });
    expect((await callAsAdmin('listConnections', {})).items).toMatchObject([
      { status: 'Error', error: { code: 'TargetNotFound' }, targetName: '' },
    ]);
  });

  test('does not exist for anybody but its owner, administrators included', async () => {
    const { callAs, callAsAdmin, addMaker, machine } = await start();
    const maker = await callAs(await addMaker('mona'));
    const { id } = await maker('createConnection', { body: await body(machine) });
    const params = { connectionId: id };
    expect(await callAsAdmin('listConnections', {})).toEqual({ items: [] });
    for (const name of ['getConnection', 'testConnection', 'deleteConnection'] as const) {
      await expect(callAsAdmin(name, { params })).rejects.toMatchObject({ code: 'NotFound', status: 404 });
    }
    const credentials = { username: 'bot', sealedPassword: 'AAAA' };
    await expect(callAsAdmin('replaceCredentials', { params, body: credentials })).rejects.toMatchObject({ code: 'NotFound' });
    await maker('deleteConnection', { params });
    await expect(maker('getConnection', { params })).rejects.toMatchObject({ code: 'NotFound' });
  });
});

describe('a connection by sign-in', () => {
  const signIn = (machine: RegisteredMachine, username = 'robot') => ({
    id: randomUUID(),
    name: 'My session',
    kind: 'sign-in' as const,
    targetId: machine.targetId,
    username,
  });

  test('is for the user of the agent and whoever owns the machine', async () => {
    const { callAs, callAsAdmin, addMaker, machine } = await start();
    expect(await callAsAdmin('createConnection', { body: signIn(machine) })).toMatchObject({ kind: 'sign-in', status: 'Connected' });
    await expect(callAsAdmin('createConnection', { body: signIn(machine, 'root') })).rejects.toMatchObject({
      code: 'InvalidRequest',
      message: expect.stringContaining('robot'),
    });
    const maker = await callAs(await addMaker('mona'));
    await expect(maker('createConnection', { body: signIn(machine) })).rejects.toMatchObject({
      code: 'Forbidden',
      status: 403,
      message: expect.stringContaining('Only the owner of a machine'),
    });
  });

  test('takes no password', async () => {
    const { callAsAdmin, machine } = await start();
    const asked = { ...signIn(machine), sealedPassword: 'AAAA' };
    await expect(callAsAdmin('createConnection', { body: asked })).rejects.toMatchObject({ code: 'InvalidRequest' });
    const { id } = await callAsAdmin('createConnection', { body: signIn(machine) });
    const replaced = callAsAdmin('replaceCredentials', {
      params: { connectionId: id },
      body: { username: 'robot', sealedPassword: 'AAAA' },
    });
    await expect(replaced).rejects.toMatchObject({ code: 'InvalidRequest' });
  });
});

test('the password is nowhere in the store, in no encoding', async () => {
  const { callAsAdmin, machine, database } = await start();
  await callAsAdmin('createConnection', { body: await body(machine) });
  const kept = database.read((connection) => JSON.stringify(connection.prepare('SELECT * FROM connection').all()));
  const bytes = Buffer.from('hunter2');
  for (const form of ['hunter2', bytes.toString('base64').slice(0, 9), bytes.toString('hex')]) expect(kept).not.toContain(form);
});

describe('password checks', () => {
  test('of one user of a machine are refused after ten, whoever asks, until the window is over', async () => {
    const { callAsAdmin, callAs, addMaker, machine, turnClock } = await start();
    const wrong = async () => ({ body: await body(machine, { password: 'wrong' }) });
    for (let index = 0; index < 10; index++) {
      await expect(callAsAdmin('createConnection', await wrong())).rejects.toMatchObject({ code: 'SessionCreationInvalidCredentials' });
    }
    const other = await callAs(await addMaker('mallory'));
    await expect(other('createConnection', await wrong())).rejects.toMatchObject({ code: 'TooManyAttempts', status: 429 });
    turnClock(15 * 60_000);
    await callAsAdmin('createConnection', { body: await body(machine) });
  });

  test('of one account are refused after sixty, whatever the users', async () => {
    const { callAsAdmin, machine } = await start();
    const ask = async (username: string) => callAsAdmin('createConnection', { body: await body(machine, { username }) });
    for (let index = 0; index < 60; index++) {
      await expect(ask(`user${index}`)).rejects.toMatchObject({ code: 'SessionCreationInvalidCredentials' });
    }
    await expect(ask('user60')).rejects.toMatchObject({ code: 'TooManyAttempts' });
  });
});
