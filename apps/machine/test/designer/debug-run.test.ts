import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { machineFolder } from '../../src/identity/machine-folder.ts';
import { offerAndGrant, workOrder } from '../start-test-machine.ts';
import { bodiesOf, MISBEHAVING, openDesigner, startDesignedMachine, treeOf } from './open-designer.ts';

const LOOP = "SET n TO 0\nLOOP i FROM 1 TO 3\n  SET n TO n + i\nEND\nSET l TO ['a', 'b']";
const main = (row: number) => ({ subflow: 'Main', row });

test('a flow runs from its text to its end, and tells where it is, its log and its variables', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  designer.run(`@INPUT Name : { 'Type': 'String' }\n@OUTPUT n : { 'Type': 'Numeric' }\n${LOOP}`, { inputs: '{"Name":"Zoë"}' });
  const { outcome } = await designer.next('ended');

  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: '{"n":6}', error: null, actionCount: 6 });
  const kinds = designer.events.map(({ kind }) => kind);
  expect(kinds[0]).toBe('started');
  expect(kinds.slice(-2)).toEqual(['variables', 'ended']);
  expect(designer.events.find(({ kind }) => kind === 'at')).toEqual({ kind: 'at', place: main(1) });
  const log = designer.events.flatMap((event) => (event.kind === 'log' ? event.entries : []));
  expect(log.map(({ seq, line, status }) => [seq, line, status])).toEqual([1, 2, 3, 3, 3, 5].map((line, i) => [i + 1, line, 'Succeeded']));
  expect((await designer.next('variables')).variables.map(({ name, preview }) => [name, preview])).toEqual([
    ['Name', 'Zoë'],
    ['n', '6'],
    ['i', '4'],
    ['l', '[a, b]'],
  ]);
});

test('a run pauses at breakpoints, is looked into, changed, stepped and resumed', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  designer.run(LOOP, { breakpoints: [main(3)] });
  expect(await designer.next('paused')).toMatchObject({ place: main(3), reason: 'breakpoint' });
  designer.send({ kind: 'set-variable', name: 'n', value: '100' });
  await designer.next('variables');
  designer.send({ kind: 'breakpoints', breakpoints: [] });
  const from = designer.events.length;
  designer.send({ kind: 'step', how: 'into' });
  const paused = await designer.next('paused', from);
  expect(paused).toMatchObject({ place: main(3), reason: 'step' });
  expect(paused.variables.find(({ name }) => name === 'n')).toMatchObject({ preview: '101', type: 'Numeric value' });
  designer.send({ kind: 'resume' });
  expect((await designer.next('ended')).outcome.status).toBe('Succeeded');
  designer.send({ kind: 'read-variable', name: 'l', path: [], offset: 1, limit: 5 });
  expect(await designer.next('variable')).toMatchObject({ name: 'l', path: [], size: 2, offset: 1, rows: [[{ preview: 'b' }]] });
});

test('a text with faults ends at once, with the first of them and its line', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  designer.run('SET a TO 1\nSET b TO');
  expect((await designer.next('ended')).outcome).toMatchObject({ status: 'Failed', error: { line: 2 }, actionCount: 0 });
  const from = designer.events.length;
  designer.run('SET x TO 1', { inputs: '[]' });
  expect((await designer.next('ended', from)).outcome).toMatchObject({ status: 'Failed', error: { code: 'InvalidInputs' } });
});

test('a body that waits makes a run start sooner than one that must be begun', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  const msToStart = async () => {
    const [from, askedAt] = [designer.events.length, performance.now()];
    designer.run('SET a TO 1');
    await designer.next('started', from);
    const ms = performance.now() - askedAt;
    await designer.next('ended', from);
    return ms;
  };
  // Right after the first run nothing waits yet; the body of the second must be begun.
  await msToStart();
  const begun = await msToStart();
  await sleep(2500);
  expect(await msToStart()).toBeLessThan(begun);
});

test('commands that cannot be obeyed are refused with a reason', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  const refusalOf = async (act: () => void) => {
    const from = designer.events.length;
    act();
    return (await designer.next('refused', from)).code;
  };
  expect(await refusalOf(() => designer.send({ kind: 'step', how: 'into' }))).toBe('DebugRunNotFound');
  expect(
    await refusalOf(() => machine.server.channel.send({ kind: 'designer-command', linkId: designer.linkId, command: '{"kind":"dance"}' })),
  ).toBe('DesignerCommandInvalid');
  designer.run('SET a TO 1\nWAIT 60');
  await designer.next('started');
  expect(await refusalOf(() => designer.run('SET a TO 2'))).toBe('DebugRunActive');
  expect(await refusalOf(() => designer.send({ kind: 'resume' }))).toBe('DebugRunNotPaused');
  expect(await refusalOf(() => designer.send({ kind: 'set-variable', name: 'a', value: '1' }))).toBe('DebugRunNotPaused');
  expect(await refusalOf(() => designer.send({ kind: 'read-variable', name: 'b', path: [], offset: 0, limit: 1 }))).toBe(
    'VariableNotFound',
  );
});

test('one flow runs in a session: another designer is refused, and a queued run waits', async () => {
  const { machine } = await startDesignedMachine();
  const [one, other] = [await openDesigner(machine), await openDesigner(machine)];
  one.run('WAIT 60');
  await one.next('started');
  other.run('SET a TO 1');
  expect(await other.next('refused')).toMatchObject({ code: 'UIFlowAlreadyRunning' });
  const { runMode, connectionKind, username } = workOrder({ script: 'first', targetId: machine.targetId });
  const offer = { kind: 'offer', epoch: 1, runMode, connectionKind, username } as const;
  machine.server.channel.send({ ...offer, runId: crypto.randomUUID() });
  expect(await machine.server.channel.next('decline')).toMatchObject({ code: 'UIFlowAlreadyRunning', canWait: true });
  one.send({ kind: 'stop' });
  expect((await one.next('ended')).outcome.status).toBe('Cancelled');
  await offerAndGrant(machine, workOrder({ script: 'wait 3000', targetId: machine.targetId }));
  const from = one.events.length;
  one.run('SET a TO 1');
  expect(await one.next('refused', from)).toMatchObject({ code: 'UIFlowAlreadyRunning' });
});

test('a stop ends the run with all that it started', async () => {
  const { machine } = await startDesignedMachine(MISBEHAVING);
  const designer = await openDesigner(machine);
  designer.run('Test.Tree\nWAIT 60');
  const tree = await treeOf(machine);
  designer.send({ kind: 'stop' });
  expect((await designer.next('ended')).outcome).toMatchObject({ status: 'Cancelled' });
  expect(tree.living()).toEqual([]);
  designer.send({ kind: 'read-variable', name: 'x', path: [], offset: 0, limit: 1 });
  expect((await designer.next('refused')).code).toBe('DebugRunNotFound');
});

test('what a run opened stays when the run ends by itself', async () => {
  const { machine } = await startDesignedMachine(MISBEHAVING);
  const designer = await openDesigner(machine);
  designer.run('Test.Tree\nWAIT 2');
  const tree = await treeOf(machine);
  await designer.next('ended');
  designer.close();
  await expect.poll(() => tree.living().length).toBe(3);
  await tree.kill();
});

test('a body that does not listen is ended five seconds after the stop, and the next run works', async () => {
  const { machine } = await startDesignedMachine(MISBEHAVING);
  const designer = await openDesigner(machine);
  designer.run('Test.Deaf');
  await designer.next('started');
  designer.send({ kind: 'stop' });
  expect((await designer.next('ended')).outcome).toMatchObject({ status: 'Cancelled', error: { code: 'Cancelled' } });
  const from = designer.events.length;
  designer.run('SET a TO 1');
  expect((await designer.next('ended', from)).outcome.status).toBe('Succeeded');
});

test('a body that dies leaves an interrupted run', async () => {
  const { machine } = await startDesignedMachine(MISBEHAVING);
  const designer = await openDesigner(machine);
  designer.run('Test.Crash');
  expect((await designer.next('ended')).outcome).toMatchObject({ status: 'Interrupted' });
});

test('nothing of a flow is in the command line or the environment of its body', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  designer.run("@INPUT Secret : { 'Type': 'String' }\nWAIT 60 # canary-5512", { inputs: '{"Secret":"canary-5512"}' });
  await designer.next('started');
  const pids = bodiesOf(machine);
  expect(pids.length).toBeGreaterThan(0);
  const seen = pids.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8'));
  expect(seen.join('')).not.toContain('canary-5512');
  const { runs } = machineFolder(machine.dataDir);
  expect(
    readdirSync(runs)
      .map((name) => readFileSync(`${runs}/${name}`, 'utf8'))
      .join(''),
  ).not.toContain('canary-5512');
});

test('a run reaches the server by the ticket that came with it, and one without says that there is none', async () => {
  const { machine } = await startDesignedMachine();
  const designer = await openDesigner(machine);
  const script = `PowerAutomateSecretVariables.GetCredential CredentialName: 'Shop' Credential=> Shop
SET User TO Shop.Username
PowerAutomateEnvironment.GetFlowMetadata FlowName=> Flow`;
  machine.server.tickets.add('the ticket');
  const services = { ticket: 'the ticket', environment: { id: 'e', name: 'Here' }, flow: { id: randomUUID(), name: 'Worker' } };
  designer.run(script, { services });
  expect((await designer.next('ended')).outcome).toMatchObject({ status: 'Succeeded', error: null });
  const shown = (await designer.next('variables', designer.events.length - 2)).variables;
  expect(shown).toContainEqual(expect.objectContaining({ name: 'Flow', preview: 'Worker' }));
  expect(JSON.stringify(designer.events)).not.toMatch(/hunter2|the ticket/);

  const from = designer.events.length;
  designer.run(script);
  expect((await designer.next('ended', from)).outcome).toMatchObject({ status: 'Failed', error: { line: 1 } });
});
