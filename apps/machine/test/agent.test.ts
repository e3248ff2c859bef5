import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { machineFolder } from '../src/identity/machine-folder.ts';
import { inspectJournal } from '../src/journal/machine-journal.ts';
import { loadJournalKey } from '../src/journal/text-key.ts';
import { listProcesses } from '../src/processes/process-table.ts';
import { makeTestMachine, offerAndGrant, startAndGreet, type TestMachine, workOrder } from './start-test-machine.ts';

function journalKinds({ dataDir }: TestMachine): readonly string[] {
  const folder = machineFolder(dataDir);
  const journal = inspectJournal(folder.journal, loadJournalKey(folder.journalKey));
  return journal.kind === 'intact' ? journal.records.map(({ kind }) => kind) : ['damaged'];
}

test('a granted run is begun, its log and its result come back, and the journal has all of it', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { channel } = machine.server;
  const run = await offerAndGrant(machine, workOrder({ script: 'first\nsecond', targetId: machine.targetId }));
  const { outcome } = await channel.next('result');
  channel.send({ kind: 'ack', ...run });
  await expect.poll(() => journalKinds(machine), { timeout: 10_000 }).toEqual(['HEAD', 'START', 'END', 'ACK']);
  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: '{"Country":"Greece"}' });
  const entries = channel.frames.flatMap((frame) => (frame.kind === 'progress' ? frame.entries : []));
  expect(entries.map(({ seq, action }) => [seq, action])).toEqual([
    [1, 'first'],
    [2, 'second'],
  ]);
  expect(channel.frames.map(({ kind }) => kind).lastIndexOf('progress')).toBeLessThan(
    channel.frames.findIndex(({ kind }) => kind === 'result'),
  );
});

test('the journal has the START before the body does anything', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { journal, journalKey } = machineFolder(machine.dataDir);
  const copy = join(machine.scratch, 'journal');
  await offerAndGrant(machine, workOrder({ script: `copy ${journal} ${copy}`, targetId: machine.targetId }));
  await machine.server.channel.next('result');
  expect(inspectJournal(copy, loadJournalKey(journalKey))).toMatchObject({ records: [{ kind: 'HEAD' }, { kind: 'START' }] });
});

test('while a flow is at work, a body gets ready for the next one', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { channel } = machine.server;
  const ready = join(machine.scratch, 'ready');
  await machine.spareIsReady();
  await offerAndGrant(machine, workOrder({ script: `begun\nuntil ${ready}`, targetId: machine.targetId }));
  await channel.next('progress');
  await machine.spareIsReady();
  writeFileSync(ready, '');
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Succeeded' });
});

test('a result is said again until the server acknowledges it', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { channel } = machine.server;
  const run = await offerAndGrant(machine, workOrder({ script: 'first', targetId: machine.targetId }));
  await channel.next('result');
  const from = channel.frames.length;
  channel.drop();
  expect(await channel.next('hello', { from })).toMatchObject({ runs: [{ ...run, state: 'ended' }] });
  await channel.next('result', { from });
  channel.send({ kind: 'ack', ...run });
  await expect.poll(() => journalKinds(machine).at(-1), { timeout: 10_000 }).toBe('ACK');
});

test('an offer alone and a grant without a claim start nothing', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const path = join(machine.scratch, 'begun');
  const order = workOrder({ script: `note ${path}`, targetId: machine.targetId });
  machine.server.channel.send({ kind: 'grant', runId: crypto.randomUUID(), epoch: 1, order });
  machine.server.channel.sendText('{"kind":"grant"}');
  machine.server.channel.sendText('no frame');
  await sleep(700);
  expect(existsSync(path)).toBe(false);
});

test('a repeated grant starts no second body', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const path = join(machine.scratch, 'begun');
  const order = workOrder({ script: `note ${path}\nwait 300`, targetId: machine.targetId });
  const run = await offerAndGrant(machine, order);
  for (let again = 0; again < 5; again++) machine.server.channel.send({ kind: 'grant', ...run, order });
  await machine.server.channel.next('result');
  machine.server.channel.send({ kind: 'grant', ...run, order });
  await sleep(500);
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1);
});

test('a run for another user is declined and may wait', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  machine.server.channel.send({
    kind: 'offer',
    runId: crypto.randomUUID(),
    epoch: 1,
    runMode: 'attended',
    connectionKind: 'password',
    username: 'M1\\somebody-else',
  });
  expect(await machine.server.channel.next('decline')).toMatchObject({ code: 'AttendedUserNotLoggedIn', canWait: true });
});

test('a second attended run waits while the first has the session', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const order = workOrder({ script: 'wait 5000', targetId: machine.targetId });
  await offerAndGrant(machine, order);
  const { runMode, connectionKind, username } = order;
  machine.server.channel.send({ kind: 'offer', runId: crypto.randomUUID(), epoch: 1, runMode, connectionKind, username });
  expect(await machine.server.channel.next('decline')).toMatchObject({ code: 'UIFlowAlreadyRunning', canWait: true });
});

/** Processes of the tree that the scripted body starts. */
function treeSize(): number {
  return listProcesses().filter(({ pid }) => readCommand(pid).startsWith('sleep 77310')).length;
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

test('a cancelled run leaves no process, however deep its tree, two seconds later', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { channel } = machine.server;
  const run = await offerAndGrant(machine, workOrder({ script: 'tree\nwait 60000', targetId: machine.targetId }));
  await expect.poll(treeSize, { timeout: 10_000 }).toBe(5);
  const cancelledAt = performance.now();
  channel.send({ kind: 'cancel', ...run });
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Cancelled' });
  expect(treeSize()).toBe(0);
  expect(performance.now() - cancelledAt).toBeLessThan(2000);
});

test('a body that does not end when asked is killed after five seconds', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { channel } = machine.server;
  const run = await offerAndGrant(machine, workOrder({ script: 'tree\ndeaf 60000', targetId: machine.targetId }));
  await expect.poll(treeSize, { timeout: 10_000 }).toBe(5);
  channel.send({ kind: 'cancel', ...run });
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Cancelled', error: { code: 'Cancelled' } });
  expect(treeSize()).toBe(0);
});

test('a run that takes longer than its timeout ends as timed out', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  await offerAndGrant(machine, workOrder({ script: 'wait 60000', targetId: machine.targetId, timeoutMs: 500 }));
  const { outcome } = await machine.server.channel.next('result');
  expect(outcome).toMatchObject({ status: 'TimedOut', error: { code: 'DesktopFlowsActionTimeout' } });
});

test('a body that dies without a word leaves an interrupted run and no process', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  await offerAndGrant(machine, workOrder({ script: 'tree\nwait 300\ncrash', targetId: machine.targetId }));
  expect((await machine.server.channel.next('result')).outcome).toMatchObject({ status: 'Interrupted' });
  expect(treeSize()).toBe(0);
});

test('the machine keeps in touch and comes back after the connection was cut', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  const { channel } = machine.server;
  await channel.next('heartbeat');
  const from = channel.frames.length;
  channel.drop();
  expect(await channel.next('hello', { from })).toMatchObject({ isJournalDamaged: false, runs: [] });
});
