import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../start-fleet.ts';
import { type DesignerServer, nextCommand, type Person, startDesigners } from './start-designers.ts';

/** A launch that the machine has claimed; its window has not opened it yet. */
async function claimLaunch({ admin, flow, machine }: DesignerServer) {
  const { url } = await admin.call('createLaunch', { params: { desktopFlowId: flow.id } });
  const ticket = new URL(url).searchParams.get('ticket') ?? '';
  const windowSecret = randomBytes(32).toString('base64url');
  const windowSecretHash = createHash('sha256').update(windowSecret).digest('base64');
  machine.send({ kind: 'launch-claim', requestId: randomUUID(), ticket, windowSecretHash, osUser: 'robot' });
  const { linkId, error } = await machine.next('launch-claimed');
  if (linkId === null) throw new Error(`refused: ${error?.code}`);
  return { linkId, proof: { ticket, windowSecret } };
}

/** What the window of the launch does. @returns its own sign-in */
async function openWindow({ server }: DesignerServer, proof: { readonly ticket: string; readonly windowSecret: string }) {
  const body = { ...proof, isConfirmed: true };
  const answer = await server.ask('/api/launches/open', { method: 'POST', body });
  const cookie = [answer.headers['set-cookie']].flat()[0]?.split(';')[0] ?? '';
  const person: Person = { cookie, call: clientOf(server.localUrl, { cookie }) };
  return { status: answer.status, json: answer.json, person };
}

describe('the link of a launch', () => {
  test('is asked of the machine when its window opens, and serves the sign-in of the window alone', async () => {
    const designers = await startDesigners();
    const { machine, admin, join } = designers;
    const { linkId, proof } = await claimLaunch(designers);
    expect(machine.waiting).toEqual([]);
    const { status, json, person } = await openWindow(designers, proof);
    expect([status, json]).toEqual([201, expect.objectContaining({ linkId })]);
    expect(await machine.next('designer-open')).toMatchObject({ kind: 'designer-open', linkId, runAs: { kind: 'launch' } });
    expect(await person.call('getDesignerLink', { params: { linkId } })).toMatchObject({ state: 'opening', osUser: 'robot' });

    const window = await join(linkId, person);
    machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error: null });
    expect(await window.next('link')).toEqual({ kind: 'link', state: 'open' });
    await expect(admin.call('getDesignerLink', { params: { linkId } })).rejects.toMatchObject({ code: 'NotFound' });
    expect(await (await join(linkId, admin)).next('link')).toMatchObject({ state: 'closed', code: 'DesignerLinkGone' });
    window.send({ kind: 'pause' });
    expect(await nextCommand(machine)).toEqual({ kind: 'pause' });
  });

  test('is of no use to anybody before its window opens, and is over after two minutes', async () => {
    const designers = await startDesigners();
    const { machine, admin, join, clock } = designers;
    const { linkId, proof } = await claimLaunch(designers);
    await expect(admin.call('getDesignerLink', { params: { linkId } })).rejects.toMatchObject({ code: 'NotFound' });
    expect(await (await join(linkId)).next('link')).toMatchObject({ state: 'closed', code: 'DesignerLinkGone' });
    clock.turn(120_000);
    expect(await openWindow(designers, proof)).toMatchObject({ status: 410 });
    expect(machine.waiting).toEqual([]);
  });

  test('is closed, and its window told, when the machine knows nothing of the launch any more', async () => {
    const designers = await startDesigners();
    const { machine, join } = designers;
    const { linkId, proof } = await claimLaunch(designers);
    const { person } = await openWindow(designers, proof);
    const window = await join(linkId, person);
    await machine.next('designer-open');
    const error = { code: 'LaunchForgotten', message: 'The agent was started anew.' };
    machine.send({ kind: 'designer-opened', linkId, osUser: '', error });
    expect(await window.next('link')).toMatchObject({ state: 'closed', code: 'LaunchForgotten' });
  });

  test('ends with the sign-in of its window', async () => {
    const designers = await startDesigners();
    const { machine, join } = designers;
    const { linkId, proof } = await claimLaunch(designers);
    const { person } = await openWindow(designers, proof);
    const window = await join(linkId, person);
    await machine.next('designer-open');
    machine.send({ kind: 'designer-opened', linkId, osUser: 'robot', error: null });
    await window.next('link');
    await person.call('signOut', {});
    expect(await window.next('link')).toMatchObject({ state: 'closed', code: 'DesignerSignedOut' });
    expect(await machine.next('designer-close')).toMatchObject({ linkId });
  });
});
