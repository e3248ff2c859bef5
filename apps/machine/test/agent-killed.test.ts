import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeTestMachine, offerAndGrant, startAndGreet, type TestMachine, WELCOME, workOrder } from './start-test-machine.ts';

const AGENT = fileURLToPath(new URL('./agent-main.ts', import.meta.url));

/** Starts the agent as a process and waits for its hello. */
async function startAgent({ dataDir, server: { channel } }: TestMachine): Promise<ChildProcess> {
  const from = channel.frames.length;
  const agent = spawn(process.execPath, [AGENT, dataDir], { stdio: 'ignore' });
  onTestFinished(() => void agent.kill('SIGKILL'));
  await channel.next('hello', { from });
  channel.send(WELCOME);
  return agent;
}

async function kill(agent: ChildProcess): Promise<void> {
  agent.kill('SIGKILL');
  await once(agent, 'exit');
}

function bodiesNoted(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

test('a body whose agent is killed goes on, and the next agent reports its log and its result', async () => {
  const machine = await makeTestMachine();
  const { channel } = machine.server;
  const note = join(machine.scratch, 'note');
  const first = await startAgent(machine);
  const run = await offerAndGrant(machine, workOrder({ script: `note ${note}\nuntil ${note}.go\nlast`, targetId: machine.targetId }));
  await expect.poll(() => bodiesNoted(note).length, { timeout: 10_000 }).toBe(1);
  await kill(first);
  await startAgent(machine);
  expect(channel.frames.findLast(({ kind }) => kind === 'hello')).toMatchObject({ runs: [{ ...run, state: 'running' }] });
  writeFileSync(`${note}.go`, '');
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Succeeded' });
  await channel.next('progress', { fits: ({ entries }) => entries.some(({ action }) => action === 'last') });
  expect(bodiesNoted(note)).toHaveLength(1);
});

test('an adopted body can be cancelled', async () => {
  const machine = await makeTestMachine();
  const note = join(machine.scratch, 'note');
  const first = await startAgent(machine);
  const run = await offerAndGrant(machine, workOrder({ script: `note ${note}\nwait 60000`, targetId: machine.targetId }));
  await expect.poll(() => bodiesNoted(note).length, { timeout: 10_000 }).toBe(1);
  await kill(first);
  await startAgent(machine);
  machine.server.channel.send({ kind: 'cancel', ...run });
  expect((await machine.server.channel.next('result')).outcome).toMatchObject({ status: 'Cancelled' });
});

test('a body that ended while no agent was there is reported by the next one', async () => {
  const machine = await makeTestMachine();
  const note = join(machine.scratch, 'note');
  const first = await startAgent(machine);
  await offerAndGrant(machine, workOrder({ script: `note ${note}\nwait 200\nnote ${note}`, targetId: machine.targetId }));
  await expect.poll(() => bodiesNoted(note).length, { timeout: 10_000 }).toBe(1);
  await kill(first);
  await expect.poll(() => bodiesNoted(note).length, { timeout: 10_000 }).toBe(2);
  await startAgent(machine);
  expect((await machine.server.channel.next('result')).outcome).toMatchObject({ status: 'Succeeded' });
});

test.each([0, 5, 15, 40, 90, 200, 400])(
  'an agent killed %i ms after the grant never begins a second body, and every run gets an answer',
  async (delayMs) => {
    const machine = await makeTestMachine();
    const { channel } = machine.server;
    const note = join(machine.scratch, 'note');
    const first = await startAgent(machine);
    const order = workOrder({ script: `note ${note}\nwait 200`, targetId: machine.targetId });
    const run = await offerAndGrant(machine, order, { runId: randomUUID(), epoch: 1 });
    await sleep(delayMs);
    await kill(first);
    const from = channel.frames.length;
    await startAgent(machine);
    channel.send({ kind: 'grant', ...run, order });
    channel.send({ kind: 'inquire', ...run });
    const answer = await Promise.race([channel.next('result', { from }), channel.next('tombstone', { from })]);
    await sleep(300);
    channel.send({ kind: 'grant', ...run, order });
    await sleep(300);
    const bodies = bodiesNoted(note);
    expect(bodies.length).toBeLessThanOrEqual(1);
    if (answer.kind === 'tombstone') expect(bodies).toEqual([]);
    if (answer.kind === 'result' && answer.outcome.status === 'Succeeded') expect(bodies).toHaveLength(1);
  },
);

test('a second agent on the same folder is refused', async () => {
  const machine = await makeTestMachine();
  await startAndGreet(machine);
  await expect(machine.start()).rejects.toMatchObject({ code: 'MachineAgentRunning' });
});

test('an agent that is closed leaves its body at work for the next one', async () => {
  const machine = await makeTestMachine();
  const note = join(machine.scratch, 'note');
  const first = await startAndGreet(machine);
  await offerAndGrant(machine, workOrder({ script: `note ${note}\nwait 1000`, targetId: machine.targetId }));
  await expect.poll(() => bodiesNoted(note).length, { timeout: 10_000 }).toBe(1);
  await first.close();
  await startAndGreet(machine);
  expect((await machine.server.channel.next('result')).outcome).toMatchObject({ status: 'Succeeded' });
});
