import { randomUUID } from 'node:crypto';
import type { ConnectionId, TargetId } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScriptedMachine } from './scripted-machine.ts';
import { helloOf, startRunQueue } from './start-run-queue.ts';

const QUESTION = {
  targetId: randomUUID() as string as TargetId,
  connectionId: randomUUID() as string as ConnectionId,
  connectionKind: 'password',
  username: 'anna',
  sealedPassword: 'AAAA',
} as const;

describe('who gets a channel', () => {
  test('a machine with a fresh proof, which is then online as the user that it names', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    await bench.connect(machine, { osUser: 'bert' });
    const { channel, machines } = bench.server;
    expect(channel.isOnline(machine.id)).toBe(true);
    expect(channel.osUserOf(machine.id)).toBe('bert');
    expect(await machines.get(machine.id)).toMatchObject({ osUser: 'bert', agentVersion: '9.9', state: 'active' });
  });

  test('nobody without a proof, with a proof that was used, from a foreign page, or at another path', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const { url } = bench.server;
    const authorization = `Bearer ${await bench.prove(machine)}`;
    expect(await ScriptedMachine.statusOf(url, {})).toBe(401);
    expect(await ScriptedMachine.statusOf(url, { authorization: 'Bearer x.y.z' })).toBe(401);
    expect(await ScriptedMachine.statusOf(url, { authorization, origin: 'https://evil.example' })).toBe(403);
    expect(await ScriptedMachine.statusOf(url, { authorization, origin: 'null' })).toBe(403);
    expect(await ScriptedMachine.statusOf(url, { authorization }, '/api/other')).toBe(404);
    expect(await ScriptedMachine.statusOf(url, { authorization })).toBe(101);
    expect(await ScriptedMachine.statusOf(url, { authorization })).toBe(401);
  });

  test('a newer connection of the machine takes the place of the older one', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const older = await bench.connect(machine);
    const newer = await bench.connect(machine);
    expect(await older.closed).toBe(4001);
    expect(bench.server.channel.isOnline(machine.id)).toBe(true);
    newer.leave();
    await expect.poll(() => bench.server.channel.isOnline(machine.id)).toBe(false);
  });

  test('a machine that was deleted loses its channel', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    bench.server.channel.disconnect(machine.id);
    expect(await scripted.closed).toBe(4003);
  });
});

describe('presence', () => {
  test('a machine that is silent for too long is offline, one with heartbeats is not', async () => {
    const bench = await startRunQueue({ timing: { heartbeatMs: 30, offlineMs: 300 } });
    const [quiet, lively] = [await bench.addMachine('Quiet'), await bench.addMachine('Lively')];
    const gone = await bench.connect(quiet);
    const there = await bench.connect(lively);
    const beats = setInterval(() => there.send({ kind: 'heartbeat', runs: [] }), 30);
    await gone.closed;
    clearInterval(beats);
    expect(bench.server.channel.isOnline(quiet.id)).toBe(false);
    expect(bench.server.channel.isOnline(lively.id)).toBe(true);
  });

  test('coming and going is told on the live topic of machines', async () => {
    const bench = await startRunQueue();
    const told: string[] = [];
    bench.server.live.subscribe(new Set(['machines']), ({ topic }) => told.push(topic));
    const scripted = await bench.connect(await bench.addMachine('Desk'));
    expect(told).toHaveLength(1);
    scripted.leave();
    await expect.poll(() => told.length).toBe(2);
  });

  test('a machine with another journal is quarantined until somebody confirms it', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const journalId = randomUUID();
    await bench.connect(machine, { journalId, isJournalDamaged: true });
    const { machines } = bench.server;
    expect(await machines.get(machine.id)).toMatchObject({ state: 'quarantined', journalId });
    await machines.update(machine.id, { state: 'active' });
    await bench.connect(machine, { journalId });
    expect(await machines.get(machine.id)).toMatchObject({ state: 'active' });
  });
});

describe('hostile frames', () => {
  test.each([
    ['no JSON', '{', 1008],
    ['an unknown kind', { kind: 'exec' }, 1008],
    ['a member too many', { kind: 'heartbeat', runs: [], extra: 1 }, 1008],
    ['deep JSON', '['.repeat(100_000), 1008],
    ['an epoch of zero', { kind: 'claim', runId: randomUUID(), epoch: 0 }, 1008],
    ['bytes', new Uint8Array([1, 2, 3]), 1003],
  ])('%s closes the channel with a code', async (_title, frame, code) => {
    const bench = await startRunQueue();
    const scripted = await bench.connect(await bench.addMachine('Desk'));
    scripted.send(frame);
    expect(await scripted.closed).toBe(code);
  });

  test('a frame before the hello closes the channel', async () => {
    const bench = await startRunQueue();
    const scripted = await bench.open(await bench.addMachine('Desk'));
    scripted.send({ kind: 'heartbeat', runs: [] });
    expect(await scripted.closed).toBe(4002);
  });

  test('a frame that is too large closes the channel', async () => {
    const bench = await startRunQueue();
    const scripted = await bench.connect(await bench.addMachine('Desk'));
    scripted.send(`"${'x'.repeat(19 * 1024 * 1024)}"`);
    expect(await scripted.closed).toBe(1009);
  });

  test('whatever a machine sends, the server goes on', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const kinds = fc.constantFrom('hello', 'heartbeat', 'claim', 'decline', 'tombstone', 'progress', 'result', 'credentials-checked', 'x');
    const frame = fc.record(
      {
        kind: kinds,
        runId: fc.oneof(fc.uuid(), fc.string()),
        epoch: fc.oneof(fc.integer(), fc.double()),
        code: fc.string(),
        message: fc.string(),
        canWait: fc.boolean(),
        entries: fc.array(fc.anything()),
        outcome: fc.object(),
        runs: fc.array(fc.object()),
      },
      { requiredKeys: ['kind'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 5 }), async (frames) => {
        const scripted = await bench.connect(machine);
        for (const each of frames) scripted.send(each);
        scripted.leave();
      }),
      { numRuns: 60 },
    );
    await bench.connect(machine);
    expect(bench.server.channel.isOnline(machine.id)).toBe(true);
  });
});

describe('credentials', () => {
  test('are checked on the machine, which says yes or why not', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const scripted = await bench.connect(machine);
    const ask = () => bench.server.channel.checkCredentials(machine.id, QUESTION, AbortSignal.timeout(5_000));
    const yes = ask();
    scripted.send({ kind: 'credentials-checked', requestId: (await scripted.next('check-credentials')).requestId, error: null });
    expect(await yes).toEqual({ ok: true, value: undefined });
    const no = ask();
    const { requestId, ...question } = await scripted.next('check-credentials');
    expect(question).toEqual({ kind: 'check-credentials', ...QUESTION });
    scripted.send({ kind: 'credentials-checked', requestId, error: { code: 'SessionCreationInvalidCredentials', message: 'Wrong.' } });
    expect(await no).toMatchObject({ ok: false, error: { code: 'SessionCreationInvalidCredentials' } });
  });

  test('an answer of another machine does not count', async () => {
    const bench = await startRunQueue();
    const [asked, other] = [await bench.addMachine('Asked'), await bench.addMachine('Other')];
    const scripted = await bench.connect(asked);
    const liar = await bench.connect(other);
    const answer = bench.server.channel.checkCredentials(asked.id, QUESTION, AbortSignal.timeout(300));
    liar.send({ kind: 'credentials-checked', requestId: (await scripted.next('check-credentials')).requestId, error: null });
    expect(await answer).toMatchObject({ ok: false, error: { code: 'MachineDidNotAnswer', retryable: true } });
  });

  test('a machine that is offline or leaves cannot check', async () => {
    const bench = await startRunQueue();
    const machine = await bench.addMachine('Desk');
    const ask = () => bench.server.channel.checkCredentials(machine.id, QUESTION, AbortSignal.timeout(5_000));
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'MachineOffline', retryable: true } });
    const scripted = await bench.connect(machine);
    const answer = ask();
    await scripted.next('check-credentials');
    scripted.leave();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'MachineOffline' } });
  });
});

test('a server that stops says goodbye', async () => {
  const bench = await startRunQueue();
  const scripted = await bench.connect(await bench.addMachine('Desk'));
  await bench.server.stop();
  expect(await scripted.closed).toBe(1001);
});

test('a hello can be said again on the same connection', async () => {
  const bench = await startRunQueue();
  const machine = await bench.addMachine('Desk');
  const scripted = await bench.connect(machine);
  scripted.send({ ...helloOf(machine), osUser: 'carl' });
  await scripted.next('welcome');
  expect(bench.server.channel.osUserOf(machine.id)).toBe('carl');
});
