import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineFolder } from '../src/identity/machine-folder.ts';
import { makeTestMachine, offerAndGrant, startAndGreet, workOrder } from './start-test-machine.ts';

async function makeDamagedMachine() {
  const machine = await makeTestMachine();
  appendFileSync(machineFolder(machine.dataDir).journal, 'no line of ours\n');
  await startAndGreet(machine);
  return machine;
}

test('a machine with a damaged journal says so and starts nothing while the server has it in quarantine', async () => {
  const machine = await makeDamagedMachine();
  const { channel } = machine.server;
  machine.server.setState('quarantined');
  const order = workOrder({ script: `note ${join(machine.scratch, 'begun')}`, targetId: machine.targetId });
  const run = { runId: randomUUID(), epoch: 1 };
  const { runMode, connectionKind, username } = order;
  for (let offer = 0; offer < 3; offer++) {
    const from = channel.frames.length;
    channel.send({ kind: 'offer', ...run, runMode, connectionKind, username });
    expect(await channel.next('decline', { from })).toMatchObject({ code: 'MachineQuarantined', canWait: true });
    channel.send({ kind: 'grant', ...run, order });
  }
  expect(channel.frames.find(({ kind }) => kind === 'hello')).toMatchObject({ isJournalDamaged: true });
  expect(existsSync(join(machine.scratch, 'begun'))).toBe(false);
});

test('after a person has confirmed it, it begins a new journal, keeps the old one, and takes runs', async () => {
  const machine = await makeDamagedMachine();
  const { channel } = machine.server;
  const order = workOrder({ script: 'first', targetId: machine.targetId });
  const { runMode, connectionKind, username } = order;
  channel.send({ kind: 'offer', runId: randomUUID(), epoch: 1, runMode, connectionKind, username });
  await channel.next('decline');
  await expect.poll(() => readdirSync(machine.dataDir).some((name) => name.startsWith('journal.until-')), { timeout: 10_000 }).toBe(true);
  await offerAndGrant(machine, order);
  expect((await channel.next('result')).outcome).toMatchObject({ status: 'Succeeded' });
});
