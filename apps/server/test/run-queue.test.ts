import { randomUUID } from 'node:crypto';
import type { MachineGroupId, MachineId, TargetId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import type { ScriptedMachine } from './scripted-machine.ts';
import { startRunQueue } from './start-run-queue.ts';

describe('the way of a run', () => {
  test('offered, claimed, granted with its order, ended once, acknowledged, and told', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    expect(await scripted.next('offer')).toEqual({
      kind: 'offer',
      runId,
      epoch: 1,
      runMode: 'attended',
      connectionKind: 'password',
      username: 'anna',
    });
    scripted.send({ kind: 'claim', runId, epoch: 1 });
    expect(await scripted.next('grant')).toMatchObject({ runId, epoch: 1, order: { script: 'SET X TO 1', timeoutMs: 60_000 } });
    expect(await bench.stateOf(runId)).toBe('Started');
    scripted.end({ runId, epoch: 1 });
    expect(await scripted.next('ack')).toEqual({ kind: 'ack', runId, epoch: 1 });
    expect(bench.server.ended).toEqual([`${runId} Succeeded Succeeded`]);
    expect(await bench.server.runs.get(runId)).toMatchObject({ agentVersion: '9.9', actionCount: 3, delivery: { state: 'Succeeded' } });
    expect(await bench.server.runs.values(runId)).toMatchObject({ maskedOutputs: '{"Out":1}' });
    expect(await bench.server.runs.sealedOutputs(runId)).toBe('sealed {"Out":1}');
    expect((await bench.server.runs.events(runId)).map(({ message }) => message)).toEqual([
      'Offered to machine Desk.',
      'Started on machine Desk.',
      'The run ended: Succeeded.',
    ]);
  });

  test('a result that comes again is acknowledged and changes nothing', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    const grant = await scripted.begin();
    scripted.end(grant);
    scripted.end(grant, { status: 'Failed', outputs: '{"Out":2}' });
    await scripted.next('ack');
    await scripted.next('ack');
    expect(bench.server.ended).toEqual([`${runId} Succeeded Succeeded`]);
    expect(await bench.server.runs.get(runId)).toMatchObject({ delivery: { state: 'Succeeded', lateResult: null } });
    expect(await bench.server.runs.values(runId)).toMatchObject({ maskedOutputs: '{"Out":1}' });
  });

  test('the log is kept once, and only from the machine that has the run', async () => {
    const bench = await startRunQueue();
    const [machine, other] = [await bench.addMachine('Desk'), await bench.addMachine('Other')];
    const scripted = await bench.connect(machine);
    const liar = await bench.connect(other);
    const runId = await bench.ask(machine.ownTargetId);
    const { epoch } = await scripted.begin();
    const entry = { seq: 1, at: 1, subflow: 'Main', line: 1, action: 'SET', durationMs: 1, status: 'Succeeded' };
    liar.send({ kind: 'progress', runId, epoch, entries: [{ ...entry, seq: 9 }] });
    scripted.send({ kind: 'progress', runId, epoch, entries: [entry] });
    scripted.send({ kind: 'progress', runId, epoch, entries: [entry, { ...entry, seq: 2 }] });
    liar.end({ runId, epoch });
    await liar.next('ack');
    await expect.poll(async () => (await bench.server.runs.log(runId, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await bench.stateOf(runId)).toBe('Started');
  });

  test('runs that the server does not know are taken from the machine', async () => {
    const bench = await startRunQueue();
    const scripted = await bench.connect(await bench.addMachine('Desk'));
    const [claimed, running, ended] = [randomUUID(), randomUUID(), randomUUID()];
    scripted.send({ kind: 'claim', runId: claimed, epoch: 1 });
    expect(await scripted.next('deny')).toMatchObject({ runId: claimed });
    scripted.send({ kind: 'heartbeat', runs: [{ runId: running, epoch: 1, state: 'running' }] });
    expect(await scripted.next('cancel')).toMatchObject({ runId: running });
    scripted.end({ runId: ended, epoch: 1 });
    expect(await scripted.next('ack')).toMatchObject({ runId: ended });
  });
});

describe('waiting', () => {
  test('a second attended run waits for the session and says so, then starts by itself', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    await bench.ask(machine.ownTargetId);
    const grant = await scripted.begin();
    const second = await bench.ask(machine.ownTargetId);
    const third = await bench.ask(machine.ownTargetId, { priority: 'High' });
    expect(await bench.server.queue.waitReason(second)).toMatchObject({ reason: { code: 'UIFlowAlreadyRunning' }, position: 2 });
    expect(await bench.server.queue.waitReason(third)).toMatchObject({ position: 1 });
    scripted.end(grant);
    expect(await scripted.next('offer')).toMatchObject({ runId: third });
  });

  test('a run waits for a machine that is offline and starts when it comes', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const runId = await bench.ask(machine.ownTargetId);
    const wait = await bench.server.queue.waitReason(runId);
    expect(wait?.reason.machines).toMatchObject([{ machineName: 'Desk', code: 'MachineOffline' }]);
    const scripted = await bench.connect(machine);
    expect(await scripted.next('offer')).toMatchObject({ runId });
  });

  test('a quarantined machine gets nothing', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    await bench.connect(machine, { journalId: randomUUID() });
    const runId = await bench.ask(machine.ownTargetId);
    expect(await bench.server.queue.waitReason(runId)).toMatchObject({ reason: { code: 'MachineQuarantined' } });
  });

  test('licences that are missing keep a run waiting', async () => {
    const bench = await startRunQueue({ mayRun: (runMode) => runMode === 'attended' });
    const machine = await bench.addMachine('Desk');
    await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId, { runMode: 'unattended' });
    expect(await bench.server.queue.waitReason(runId)).toMatchObject({ reason: { code: 'UnattendedAddOnMissing' } });
  });

  test('a run of a group goes to the other member when the first one declines', async () => {
    const bench = await startRunQueue();
    const [one, two] = [await bench.addMachine('One'), await bench.addMachine('Two')];
    const machines = [await bench.connect(one), await bench.connect(two)];
    const targetId = await addGroup(bench, [one.id, two.id]);
    const runId = await bench.ask(targetId);
    const isOffered = (machine: ScriptedMachine) => machine.waiting.includes('offer');
    await expect.poll(() => machines.some(isOffered)).toBe(true);
    const [first, second] = machines.toSorted((a, b) => Number(isOffered(b)) - Number(isOffered(a)));
    expect(await first?.next('offer')).toMatchObject({ runId, epoch: 1 });
    first?.send({ kind: 'decline', runId, epoch: 1, code: 'AttendedUserSessionNotActive', message: 'Locked.', canWait: true });
    expect(await second?.next('offer')).toMatchObject({ runId, epoch: 2 });
    first?.send({ kind: 'claim', runId, epoch: 1 });
    await first?.next('deny');
    expect(await bench.notesOf(runId)).toEqual(['offered', 'declined', 'offered']);
  });

  test('a machine that declines for good ends the run', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    await scripted.next('offer');
    scripted.send({ kind: 'decline', runId, epoch: 1, code: 'BlockedByPolicy', message: 'No.', canWait: false });
    await expect.poll(() => bench.server.ended).toEqual([`${runId} Declined -`]);
  });

  test('a run that nobody takes ends when its time in the queue is over', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const runId = await bench.ask(machine.ownTargetId);
    bench.clock.turn(7 * 3_600_000);
    bench.server.queue.queued(runId);
    await expect.poll(() => bench.server.ended).toEqual([`${runId} NotStarted -`]);
    expect(await bench.server.runs.get(runId)).toMatchObject({ delivery: { error: { code: 'NoCandidateMachine' } } });
  });
});

describe('cancelling', () => {
  test('before the grant is final', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    await scripted.next('offer');
    await bench.server.queue.cancel(runId);
    expect(await bench.stateOf(runId)).toBe('Cancelled');
    scripted.send({ kind: 'claim', runId, epoch: 1 });
    await scripted.next('deny');
    expect(scripted.waiting).not.toContain('grant');
    expect(bench.server.ended).toEqual([`${runId} Cancelled -`]);
  });

  test('after it is a request, sent again until the machine has answered', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    const grant = await scripted.begin();
    await bench.server.queue.cancel(runId);
    await scripted.next('cancel');
    scripted.send({ kind: 'heartbeat', runs: [{ runId, epoch: 1, state: 'running' }] });
    await scripted.next('cancel');
    expect(await bench.stateOf(runId)).toBe('Started');
    scripted.end(grant, { status: 'Cancelled', outputs: null });
    await scripted.next('ack');
    expect(bench.server.ended).toEqual([`${runId} Cancelled Cancelled`]);
  });
});

describe('faults', () => {
  test('an offer to a machine that leaves goes back to the queue at once', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    await scripted.next('offer');
    scripted.leave();
    await expect.poll(() => bench.stateOf(runId)).toBe('Queued');
    const back = await bench.connect(machine);
    expect(await back.next('offer')).toMatchObject({ runId, epoch: 2 });
  });

  test('a started run whose machine is silent becomes unreachable, never queued, and goes on when it is heard', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId, { timeoutMs: 600_000 });
    await scripted.begin();
    bench.clock.turn(61_000);
    await bench.ask(machine.ownTargetId);
    await expect.poll(() => bench.stateOf(runId)).toBe('Unreachable');
    scripted.send({ kind: 'heartbeat', runs: [{ runId, epoch: 1, state: 'running' }] });
    await expect.poll(() => bench.stateOf(runId)).toBe('Started');
    expect(await bench.notesOf(runId)).toEqual(['offered', 'started', 'unreachable', 'reachable']);
  });

  test('a run that does not end in its time is timed out; what comes later is only attached', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    const grant = await scripted.begin();
    bench.clock.turn(80_000);
    await bench.ask(machine.ownTargetId);
    await scripted.next('cancel');
    expect(bench.server.ended).toEqual([`${runId} TimedOut -`]);
    scripted.end(grant);
    await scripted.next('ack');
    expect(await bench.server.runs.get(runId)).toMatchObject({ delivery: { state: 'TimedOut', lateResult: { status: 'Succeeded' } } });
    expect(bench.server.ended).toHaveLength(1);
  });

  test('a server that starts anew goes on with what is stored', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    const grant = await scripted.begin();
    const waiting = await bench.ask(machine.ownTargetId);
    await bench.restart();
    const back = await bench.connect(machine, { runs: [{ runId, epoch: 1, state: 'running' }] });
    expect(await bench.stateOf(runId)).toBe('Started');
    back.end(grant);
    await back.next('ack');
    expect(bench.server.ended).toEqual([`${runId} Succeeded Succeeded`]);
    expect(await back.next('offer')).toMatchObject({ runId: waiting });
  });

  test('a machine that does not name its run is asked, and its promise brings the run back to the queue', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    await scripted.begin();
    scripted.leave();
    const back = await bench.connect(machine);
    expect(await back.next('inquire')).toEqual({ kind: 'inquire', runId, epoch: 1 });
    back.send({ kind: 'tombstone', runId, epoch: 1 });
    await back.next('ack');
    expect(await back.next('offer')).toMatchObject({ runId, epoch: 2 });
  });

  test('a machine with another journal cannot bring its run back: the run is interrupted', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const runId = await bench.ask(machine.ownTargetId);
    await scripted.begin();
    scripted.leave();
    const back = await bench.connect(machine, { journalId: randomUUID() });
    await expect.poll(() => bench.server.ended).toEqual([`${runId} Interrupted -`]);
    back.send({ kind: 'tombstone', runId, epoch: 1 });
    await back.next('ack');
    expect(await bench.stateOf(runId)).toBe('Interrupted');
  });

  test('deleting a machine ends its run and those that wait for it alone', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const running = await bench.ask(machine.ownTargetId);
    await scripted.begin();
    const waiting = await bench.ask(machine.ownTargetId);
    await bench.server.machines.remove(machine.id);
    await bench.server.queue.machineDeleted(machine.id);
    expect([await bench.stateOf(running), await bench.stateOf(waiting)]).toEqual(['Interrupted', 'NotStarted']);
  });

  test('a listener that fails is told again', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    let calls = 0;
    bench.server.queue.onEnded(async () => {
      calls += 1;
      if (calls < 3) throw new Error('not yet');
    });
    await bench.server.queue.cancel(await bench.ask(machine.ownTargetId));
    await expect.poll(() => calls, { timeout: 5_000 }).toBe(3);
  });
});

test('two hundred runs on three machines each end once', async () => {
  const bench = await startRunQueue();
  const records = [await bench.addMachine('One'), await bench.addMachine('Two'), await bench.addMachine('Three')];
  const targetId = await addGroup(
    bench,
    records.map(({ id }) => id),
  );
  let starts = 0;
  for (const record of records) {
    const machine = await bench.connect(record);
    void (async () => {
      for (;;) {
        const grant = await machine.begin();
        starts += 1;
        machine.end(grant);
      }
    })().catch(() => undefined);
  }
  const runs = await Promise.all(Array.from({ length: 200 }, () => bench.ask(targetId)));
  await expect.poll(() => bench.server.ended.length, { timeout: 20_000 }).toBe(200);
  expect(new Set(bench.server.ended)).toEqual(new Set(runs.map((runId) => `${runId} Succeeded Succeeded`)));
  expect(starts).toBe(200);
});

async function addGroup(bench: Awaited<ReturnType<typeof startRunQueue>>, members: readonly MachineId[]): Promise<TargetId> {
  const group = { id: randomUUID() as string as MachineGroupId, targetId: randomUUID() as string as TargetId };
  await bench.server.groups.add({ ...group, ownerId: bench.ownerId, name: 'Group', description: '', key: null, createdAt: 0 });
  const publicKey = Buffer.alloc(32).toString('base64');
  const key = { sealingKey: publicKey, signingKey: publicKey, encryptedPrivateKeys: '{}' };
  for (const [index, member] of members.entries()) await bench.server.groups.join(group.id, member, index === 0 ? key : null);
  return group.targetId;
}
