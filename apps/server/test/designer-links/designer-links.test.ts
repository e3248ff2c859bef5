import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startDesigners } from './start-designers.ts';

describe('a designer link', () => {
  test('is opened by the machine, in the session of the user of the connection', async () => {
    const { ask, machine, desk, connectionId, admin, flow } = await startDesigners();
    const asked = ask();
    const { linkId, runAs } = await machine.next('designer-open');
    expect(runAs).toEqual({
      kind: 'connection',
      connectionId,
      connectionKind: 'sign-in',
      targetId: desk.targetId,
      username: 'robot',
      sealedPassword: null,
    });
    machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error: null });
    const link = await asked;
    expect(link).toMatchObject({ id: linkId, state: 'open', error: null, osUser: 'robot', machineName: 'Desk', desktopFlowId: flow.id });
    expect(await admin.call('getDesignerLink', { params: { linkId } })).toEqual(link);
  });

  test('is closed with the reason of the machine when it cannot open it', async () => {
    const { ask, machine, admin } = await startDesigners();
    const asked = ask();
    const { linkId } = await machine.next('designer-open');
    const error = { code: 'AttendedUserNotLoggedIn', message: 'Nobody is signed in.', fix: 'Sign in there.' };
    machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error });
    expect(await asked).toMatchObject({ state: 'closed', error });
    expect(await admin.call('getDesignerLink', { params: { linkId } })).toMatchObject({ state: 'closed', error });
    expect(machine.waiting).not.toContain('designer-close');
  });

  test('is closed when the machine does not answer in time, and the machine is told', async () => {
    const { ask, machine, clock } = await startDesigners();
    const asked = ask();
    const { linkId } = await machine.next('designer-open');
    clock.turn(30_000);
    expect(await asked).toMatchObject({ state: 'closed', error: { code: 'MachineDidNotAnswer' } });
    expect(await machine.next('designer-close')).toEqual({ kind: 'designer-close', linkId });
  });

  test('is closed at once when the machine leaves before it has answered', async () => {
    const { ask, machine } = await startDesigners();
    const asked = ask();
    await machine.next('designer-open');
    machine.leave();
    expect(await asked).toMatchObject({ state: 'closed', error: { code: 'MachineOffline' } });
  });

  test('ends when its user closes it: the machine and the designer are told', async () => {
    const { open, admin } = await startDesigners();
    const { link, machine, designer } = await open();
    await admin.call('closeDesignerLink', { params: { linkId: link.id } });
    expect(await machine.next('designer-close')).toMatchObject({ linkId: link.id });
    expect(await designer.next('link')).toEqual({ kind: 'link', state: 'closed' });
    await designer.closed;
    expect(await admin.call('getDesignerLink', { params: { linkId: link.id } })).toMatchObject({ state: 'closed', error: null });
  });

  test('ends when the machine says so', async () => {
    const { open } = await startDesigners();
    const { link, machine, designer } = await open();
    machine.send({ kind: 'designer-closed', linkId: link.id, code: 'DesignerLinkUnknown', message: 'The agent was started anew.' });
    expect(await designer.next('link')).toMatchObject({ state: 'closed', code: 'DesignerLinkUnknown' });
  });

  test('is nothing that another machine can speak for', async () => {
    const { open, addDesk, admin } = await startDesigners();
    const { link, designer } = await open();
    const liar = await (await addDesk('Liar')).connect();
    liar.send({ kind: 'designer-closed', linkId: link.id, code: 'X', message: 'X' });
    liar.send({ kind: 'designer-event', linkId: link.id, event: '{"kind":"started"}' });
    expect(await liar.next('designer-close')).toMatchObject({ linkId: link.id });
    expect(await admin.call('getDesignerLink', { params: { linkId: link.id } })).toMatchObject({ state: 'open' });
    expect(designer.kinds).toEqual([]);
  });
});

describe('a link is refused', () => {
  test('for a flow, a connection or a machine that is not there', async () => {
    const { ask, admin } = await startDesigners();
    const none = randomUUID();
    await expect(ask(admin, { flowId: none })).rejects.toMatchObject({ code: 'NotFound' });
    await expect(ask(admin, { connectionId: none })).rejects.toMatchObject({ code: 'NotFound' });
    await expect(ask(admin, { machineId: none })).rejects.toMatchObject({ code: 'NotFound' });
  });

  test('on a machine that the connection does not lead to, that is offline, or that is quarantined', async () => {
    const { ask, admin, addDesk, desk, machine } = await startDesigners();
    const other = await addDesk('Other');
    await other.connect();
    await expect(ask(admin, { machineId: other.id })).rejects.toMatchObject({ code: 'ConnectionLeadsElsewhere' });
    machine.leave();
    await expect.poll(async () => (await admin.call('getMachine', { params: { machineId: desk.id } })).isOnline).toBe(false);
    await expect(ask()).rejects.toMatchObject({ code: 'MachineOffline' });
    const restored = await desk.connect();
    restored.send({ ...HELLO, journalId: randomUUID() });
    await restored.next('welcome');
    await expect(ask()).rejects.toMatchObject({ code: 'MachineNotActive' });
  });

  test('to whoever may not change the flow, and with the connection of somebody else', async () => {
    const { server, signIn, ask } = await startDesigners();
    await server.addMaker('bob@example.org');
    const bob = await signIn('bob@example.org', 'a long enough one');
    await expect(ask(bob)).rejects.toMatchObject({ code: 'Forbidden' });
    const own = await bob.call('importDesktopFlow', { body: { name: 'Own', script: '' } });
    await expect(ask(bob, { flowId: own.id })).rejects.toMatchObject({ code: 'NotFound' });
  });

  test('with a connection without a password, to whoever may not use the machine any more', async () => {
    const { signIn, admin, desk, machine, addConnection, ask } = await startDesigners();
    const ADA = { email: 'ada@example.org', password: 'a long enough one' };
    const { id: accountId } = await admin.call('createAccount', { body: { ...ADA, name: 'Ada', role: 'admin' } });
    const ada = await signIn(ADA.email, ADA.password);
    const connectionId = await addConnection(desk, machine, ada);
    const { id: flowId } = await ada.call('importDesktopFlow', { body: { name: 'Own', script: '' } });
    await admin.call('updateAccount', { params: { accountId }, body: { role: 'maker' } });
    await expect(ask(ada, { connectionId, flowId })).rejects.toMatchObject({ code: 'Forbidden' });
  });

  test('without the licence for attended runs, where licences are enforced', async () => {
    const { admin, ask } = await startDesigners();
    await admin.call('updateSettings', { body: { enforcesLicences: true } });
    await expect(ask()).rejects.toMatchObject({ code: 'AttendedLicenceMissing' });
  });

  test('beyond twenty at once', async () => {
    const { ask, machine } = await startDesigners();
    for (let count = 0; count < 20; count += 1) {
      const asked = ask();
      const { linkId } = await machine.next('designer-open');
      machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error: null });
      await asked;
    }
    await expect(ask()).rejects.toMatchObject({ code: 'TooManyDesignerLinks' });
  });
});

test('a link is shown to nobody but its account', async () => {
  const { open, server, signIn, admin } = await startDesigners();
  const { link, designer } = await open();
  await server.addMaker('bob@example.org');
  const bob = await signIn('bob@example.org', 'a long enough one');
  await expect(bob.call('getDesignerLink', { params: { linkId: link.id } })).rejects.toMatchObject({ code: 'NotFound' });
  await expect(bob.call('closeDesignerLink', { params: { linkId: link.id } })).rejects.toMatchObject({ code: 'NotFound' });
  expect(await admin.call('getDesignerLink', { params: { linkId: link.id } })).toMatchObject({ state: 'open' });
  expect(designer.kinds).toEqual([]);
});

describe('a link ends soon after', () => {
  const ENDS = [
    ['its flow is deleted', 'NotFound', ({ admin, flow }) => admin.call('deleteDesktopFlow', { params: { desktopFlowId: flow.id } })],
    ['its connection is deleted', 'NotFound', ({ admin, connectionId }) => admin.call('deleteConnection', { params: { connectionId } })],
    ['its machine is deleted', 'NotFound', ({ admin, desk }) => admin.call('deleteMachine', { params: { machineId: desk.id } })],
    ['its user signs out', 'DesignerSignedOut', ({ admin }) => admin.call('signOut', {})],
  ] satisfies readonly (readonly [string, string, (designers: Awaited<ReturnType<typeof startDesigners>>) => Promise<unknown>])[];

  test.each(ENDS)('%s', { timeout: 30_000 }, async (_title, code, change) => {
    const designers = await startDesigners();
    const { designer } = await designers.open();
    await change(designers);
    let event = await designer.next('link');
    // A machine that is deleted is away first.
    while (event.state === 'open') event = await designer.next('link');
    expect(event).toMatchObject({ state: 'closed', code });
  });

  test('its user loses the right to change the flow', { timeout: 30_000 }, async () => {
    const { signIn, admin, flow, addDesk, addConnection, ask, join } = await startDesigners();
    const ADA = { email: 'ada@example.org', password: 'a long enough one' };
    const { id: accountId } = await admin.call('createAccount', { body: { ...ADA, name: 'Ada', role: 'admin' } });
    const ada = await signIn(ADA.email, ADA.password);
    const desk = await addDesk('Desk of Ada', ada);
    const machine = await desk.connect();
    const connectionId = await addConnection(desk, machine, ada);
    const asked = ask(ada, { connectionId, machineId: desk.id, flowId: flow.id });
    const { linkId } = await machine.next('designer-open');
    machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error: null });
    await asked;
    const designer = await join(linkId, ada);
    await designer.next('link');
    await admin.call('updateAccount', { params: { accountId }, body: { role: 'maker' } });
    expect(await designer.next('link')).toMatchObject({ state: 'closed', code: 'Forbidden' });
  });
});

const HELLO = { kind: 'hello', agentVersion: '0.1.0', isJournalDamaged: false, osUser: 'robot', platform: 'linux', runs: [] };
