import { LIMITS } from '@tandem/kernel';
import type { DesignerCommand, DesignerEvent } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { ScriptedDesigner } from './scripted-designer.ts';
import { nextCommand, startDesigners, tell } from './start-designers.ts';

const RUN: DesignerCommand = {
  kind: 'run',
  script: 'SET X TO 1',
  inputs: '{}',
  breakpoints: [],
  from: null,
  isStepping: false,
  delayMs: 100,
};
const PLACE = { subflow: 'Main', row: 1 };
const entry = (seq: number) => ({ seq, at: 1, subflow: 'Main', line: seq, action: 'SET', durationMs: 1, status: 'Succeeded' });
const OUTCOME = { status: 'Succeeded', outputs: '{}', error: null, startedAt: 1, endedAt: 2, actionCount: 3 } as const;

describe('who gets the socket of a link', () => {
  test('a page of the server with the sign-in of its account, and nobody else', async () => {
    const { open, server, admin } = await startDesigners();
    const { link } = await open();
    const address = { url: server.localUrl, linkId: link.id, cookie: admin.cookie };
    expect(await ScriptedDesigner.statusOf({ ...address, headers: { cookie: admin.cookie } })).toBe(403);
    expect(await ScriptedDesigner.statusOf({ ...address, origin: 'null' })).toBe(403);
    expect(await ScriptedDesigner.statusOf({ ...address, origin: 'https://evil.example' })).toBe(403);
    expect(await ScriptedDesigner.statusOf({ ...address, headers: { origin: server.localUrl } })).toBe(401);
    expect(await ScriptedDesigner.statusOf({ ...address, cookie: 'tandem-sign-in=guessed' })).toBe(401);
    expect(await ScriptedDesigner.statusOf({ ...address, cookie: `other=1; ${admin.cookie}` })).toBe(101);
  });

  test('another account is told that there is no link, and so is whoever comes with a link of a former server', async () => {
    const { open, server, signIn, join } = await startDesigners();
    const { link } = await open();
    await server.addMaker('bob@example.org');
    const stranger = await join(link.id, await signIn('bob@example.org', 'a long enough one'));
    expect(await stranger.next('link')).toMatchObject({ state: 'closed', code: 'DesignerLinkGone' });
    await stranger.closed;
    const late = await join('01890000-0000-7000-8000-000000000000');
    expect(await late.next('link')).toMatchObject({ state: 'closed', code: 'DesignerLinkGone' });
  });

  test('the newest designer, and the older one is told', async () => {
    const { open, join } = await startDesigners();
    const { link, machine, designer } = await open();
    const newer = await join(link.id);
    expect(await newer.next('link')).toEqual({ kind: 'link', state: 'open' });
    expect(await designer.next('link')).toMatchObject({ state: 'closed', code: 'DesignerOpenedElsewhere' });
    await designer.closed;
    newer.send({ kind: 'pause' });
    expect(await nextCommand(machine)).toEqual({ kind: 'pause' });
  });
});

describe('commands and events', () => {
  test('pass between the designer and the machine', async () => {
    const { open } = await startDesigners();
    const { link, machine, designer } = await open();
    designer.send(RUN);
    expect(await nextCommand(machine)).toEqual({ ...RUN, dependencies: [], services: expect.any(Object) });
    tell(machine, link.id, { kind: 'started' });
    tell(machine, link.id, { kind: 'log', entries: [entry(1)] });
    tell(machine, link.id, { kind: 'ended', outcome: OUTCOME });
    await designer.next('started');
    expect(await designer.next('log')).toMatchObject({ entries: [{ seq: 1 }] });
    expect(await designer.next('ended')).toEqual({ kind: 'ended', outcome: OUTCOME });
  });

  test('a run brings the desktop flows that its script runs, as they are published, whatever the designer says', async () => {
    const { open, admin } = await startDesigners();
    const { machine, designer } = await open();
    const child = await admin.call('importDesktopFlow', { body: { name: 'Child', script: 'SET X TO 1' } });
    const script = `External.RunFlow FlowId: '${child.id}'`;
    designer.send({ ...RUN, script, dependencies: [{ desktopFlowId: child.id, name: 'Child', script: 'SET X TO 2' }] });
    const dependencies = [{ desktopFlowId: child.id, name: 'Child', script: 'SET X TO 1' }];
    expect(await nextCommand(machine)).toEqual({ ...RUN, script, dependencies, services: expect.any(Object) });
    designer.send({ ...RUN, script: "External.RunFlow FlowId: 'nobody'" });
    expect(await designer.next('refused')).toMatchObject({ code: 'ChildDesktopFlowNotFound' });
  });

  test.each([
    ['no JSON', '{'],
    ['deep JSON', '['.repeat(100_000)],
    ['an unknown command', '{"kind":"exec"}'],
    ['a member too many', '{"kind":"pause","extra":1}'],
    ['bytes', new Uint8Array([1, 2, 3])],
  ])('%s is refused with a word, and the designer goes on', async (_title, data) => {
    const { open } = await startDesigners();
    const { machine, designer } = await open();
    designer.sendRaw(data);
    expect(await designer.next('refused')).toMatchObject({ code: 'DesignerCommandInvalid' });
    designer.send({ kind: 'stop' });
    expect(await nextCommand(machine)).toEqual({ kind: 'stop' });
  });

  test('a flow is as large as a frame to the machine allows', { timeout: 120_000 }, async () => {
    const { open } = await startDesigners();
    const { machine, designer } = await open();
    const script = 'x'.repeat(16 * 1024 * 1024);
    designer.send({ ...RUN, script });
    expect(await nextCommand(machine)).toMatchObject({ script });
    designer.send({ ...RUN, script: `${script}x` });
    expect(await designer.next('refused')).toMatchObject({ code: 'FlowTooLarge' });
    designer.send({ ...RUN, script: '"'.repeat(8 * 1024 * 1024) });
    expect(await designer.next('refused')).toMatchObject({ code: 'DesignerCommandTooLarge' });
    designer.sendRaw(JSON.stringify({ ...RUN, script: 'x'.repeat(LIMITS.channelFrameBytes) }));
    expect(await designer.next('refused')).toMatchObject({ code: 'DesignerCommandTooLarge' });
    expect(machine.waiting).toEqual([]);
  });

  test('what the machine says of links, or what is no event, reaches no designer', async () => {
    const { open } = await startDesigners();
    const { link, machine, designer } = await open();
    tell(machine, link.id, { kind: 'link', state: 'closed' });
    machine.send({ kind: 'designer-event', linkId: link.id, event: '{"kind":"alert"}' });
    machine.send({ kind: 'designer-event', linkId: link.id, event: '{' });
    tell(machine, link.id, { kind: 'resumed' });
    await expect.poll(() => designer.kinds).toEqual(['resumed']);
  });

  test('a command of a sign-in that is over ends the link instead', async () => {
    const { open, admin } = await startDesigners();
    const { link, machine, designer } = await open();
    await admin.call('signOut', {});
    designer.send(RUN);
    expect(await designer.next('link')).toMatchObject({ state: 'closed', code: 'DesignerSignedOut' });
    expect(await machine.next('designer-close')).toMatchObject({ linkId: link.id });
    expect(machine.waiting).toEqual([]);
  });
});

describe('a designer that was away', () => {
  test('comes back to its debug run, and learns where it is', async () => {
    const { open, join } = await startDesigners();
    const { link, machine, designer } = await open();
    tell(machine, link.id, { kind: 'started' });
    await designer.next('started');
    designer.leave();
    tell(machine, link.id, { kind: 'log', entries: [entry(1)] });
    tell(machine, link.id, { kind: 'log', entries: [entry(2)] });
    tell(machine, link.id, { kind: 'paused', place: PLACE, reason: 'breakpoint', variables: [] });
    machine.send({ kind: 'heartbeat', runs: [] });
    const back = await join(link.id);
    await expect.poll(() => back.kinds).toEqual(['link', 'started', 'log', 'variables', 'paused']);
    expect(await back.next('log')).toMatchObject({ entries: [{ seq: 1 }, { seq: 2 }] });
    expect(machine.waiting).toEqual([]);
  });

  test('for half a minute has no link any more', async () => {
    const { open, clock, join, admin } = await startDesigners();
    const { link, machine, designer } = await open();
    designer.leave();
    await designer.closed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    clock.turn(29_000);
    const back = await join(link.id);
    await back.next('link');
    back.leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    clock.turn(30_000);
    expect(await machine.next('designer-close')).toMatchObject({ linkId: link.id });
    const late = await join(link.id);
    expect(await late.next('link')).toMatchObject({ state: 'closed', code: 'DesignerLeft' });
    expect(await admin.call('getDesignerLink', { params: { linkId: link.id } })).toMatchObject({ state: 'closed' });
  });
});

describe('a machine that loses its connection', () => {
  test('is away for the designer, and goes on with the link when it comes back', async () => {
    const { open, desk } = await startDesigners();
    const { link, machine, designer } = await open();
    designer.send({ ...RUN, breakpoints: [PLACE] });
    await nextCommand(machine);
    tell(machine, link.id, { kind: 'started' });
    await designer.next('started');
    machine.leave();
    expect(await designer.next('link')).toMatchObject({ state: 'open', code: 'MachineOffline' });
    designer.send({ kind: 'pause' });
    expect(await designer.next('refused')).toMatchObject({ code: 'MachineOffline' });
    const back = await desk.connect();
    expect(await designer.next('link')).toEqual({ kind: 'link', state: 'open' });
    await designer.next('started');
    expect(await nextCommand(back)).toEqual({ kind: 'breakpoints', breakpoints: [PLACE] });
    designer.send({ kind: 'pause' });
    expect(await nextCommand(back)).toEqual({ kind: 'pause' });
  });

  test('and was started anew does not know the link when it is asked, which ends it', async () => {
    const { open, desk } = await startDesigners();
    const { link, machine, designer } = await open();
    machine.leave();
    const restarted = await desk.connect();
    await restarted.next('designer-command');
    restarted.send({ kind: 'designer-closed', linkId: link.id, code: 'DesignerLinkUnknown', message: 'The agent was started anew.' });
    let event = await designer.next('link');
    while (event.state === 'open') event = await designer.next('link');
    expect(event).toMatchObject({ state: 'closed', code: 'DesignerLinkUnknown' });
  });

  test('for half a minute ends the link, and is told when it comes back with it', async () => {
    const { open, desk, clock } = await startDesigners();
    const { link, machine, designer } = await open();
    machine.leave();
    await designer.next('link');
    clock.turn(30_000);
    expect(await designer.next('link')).toMatchObject({ state: 'closed', code: 'MachineOffline' });
    const back = await desk.connect();
    tell(back, link.id, { kind: 'resumed' });
    expect(await back.next('designer-close')).toMatchObject({ linkId: link.id });
  });
});

test('a browser that does not read is not told of places, and cut off before it fills the memory', async () => {
  const { open, join } = await startDesigners();
  const { link, machine, designer } = await open();
  tell(machine, link.id, { kind: 'started' });
  await designer.next('started');
  designer.socket.pause();
  const text = 'x'.repeat(1024 * 1024);
  const detail: DesignerEvent = {
    kind: 'variable',
    name: 'X',
    path: [],
    type: 'Text value',
    text,
    columns: null,
    rows: [],
    offset: 0,
    size: 1,
  };
  for (let count = 0; count < 32; count += 1) {
    tell(machine, link.id, { kind: 'at', place: { subflow: 'Main', row: count + 1 } });
    tell(machine, link.id, detail);
  }
  // It reads again when everything was sent: what it gets then is what the server kept for it.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  designer.socket.resume();
  await designer.closed;
  expect(designer.kinds).toContain('variable');
  expect(designer.kinds.filter((kind) => kind === 'at').length).toBeLessThan(10);
  const back = await join(link.id);
  await back.next('started');
  expect(await back.next('at')).toMatchObject({ place: { row: 32 } });
});

test('a server that stops says goodbye to designers and machines', async () => {
  const { open, server } = await startDesigners();
  const { link, machine, designer } = await open();
  await server.close();
  expect(await designer.next('link')).toMatchObject({ state: 'closed', code: 'DesignerServerStopped' });
  expect(await machine.next('designer-close')).toMatchObject({ linkId: link.id });
});
