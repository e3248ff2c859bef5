import type { CloudFlowRunId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { crashing } from './crashing-store.ts';
import { EngineWorld, type FinishedRun, newRun, statuses, type TestStore } from './engine-world.ts';
import { call, succeeded, TestConnector } from './test-connector.ts';

const after = (...names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map((name) => [name, ['Succeeded']]));

/** Something of everything. */
const FLOW = {
  V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'log', type: 'array' }] } },
  First: call('Echo', { n: 1 }, { runAfter: after('V') }),
  Each: {
    type: 'Foreach',
    foreach: '@createArray(1, 2, 3)',
    runtimeConfiguration: { concurrency: { repetitions: 2 } },
    runAfter: after('First'),
    actions: {
      Do: call('Echo', { n: '@item()' }),
      Note: { type: 'AppendToArrayVariable', inputs: { name: 'log', value: "@body('Do')['n']" }, runAfter: after('Do') },
      Odd: {
        type: 'If',
        expression: '@equals(mod(item(), 2), 1)',
        actions: { Later: call('Later') },
        else: { actions: { Two: { type: 'Compose', inputs: 2 } } },
        runAfter: after('Note'),
      },
    },
  },
  Pause: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Hour' } }, runAfter: after('First') },
  Fails: { type: 'Compose', inputs: "@int('x')", runAfter: after('Pause') },
  Catch: { type: 'Scope', actions: { Say: call('Echo', { n: 2 }) }, runAfter: { Fails: ['Failed'] } },
  Answer: {
    type: 'Response',
    operationOptions: 'Asynchronous',
    inputs: { statusCode: 200, body: "@length(variables('log'))" },
    runAfter: after('Each', 'Catch'),
  },
};

const EXPECTED = {
  V: 'Succeeded',
  First: 'Succeeded',
  Each: 'Succeeded',
  'Each/0/Do': 'Succeeded',
  'Each/0/Note': 'Succeeded',
  'Each/0/Odd': 'Succeeded',
  'Each/0/Odd/Later': 'Succeeded',
  'Each/0/Odd/Two': 'Skipped',
  'Each/1/Do': 'Succeeded',
  'Each/1/Note': 'Succeeded',
  'Each/1/Odd': 'Succeeded',
  'Each/1/Odd/Later': 'Skipped',
  'Each/1/Odd/Two': 'Succeeded',
  'Each/2/Do': 'Succeeded',
  'Each/2/Note': 'Succeeded',
  'Each/2/Odd': 'Succeeded',
  'Each/2/Odd/Later': 'Succeeded',
  'Each/2/Odd/Two': 'Skipped',
  Pause: 'Succeeded',
  Fails: 'Failed BadRequest',
  Catch: 'Succeeded',
  'Catch/Say': 'Succeeded',
  Answer: 'Succeeded',
};

/** A store that can be closed and opened again. */
export interface ReopenableStore {
  open(): TestStore;
  close(): void;
}

/** The world goes on: it completes what waits, and moves the clock. */
async function finish(world: EngineWorld, runId: CloudFlowRunId): Promise<FinishedRun | undefined> {
  for (let round = 0; round < 300; round++) {
    for (const externalId of world.connector.waiting.splice(0)) {
      world.connector.outcomes.set(externalId, succeeded());
      void world.engine.completeOperation(externalId, succeeded());
    }
    await world.settle(4);
    const state = await world.store.loadState(runId);
    if (state?.endedAt !== undefined) return { runId, state, actions: await world.actions(runId) };
    const next = await world.store.nextWakeAt();
    if (round % 5 === 4 && next !== undefined) await world.pass(Math.max(next - world.nowMs, 5));
  }
  return undefined;
}

/** Crashes at every commit, over any store that keeps what it was given. */
export function describeRecovery(name: string, makeStore: () => ReopenableStore): void {
  describe(`${name}: recovery`, () => {
    test('after a crash at any commit the run ends as it would have, and nothing that was done is done again', async () => {
      let crashes = 0;
      for (let commits = 0; ; commits++) {
        const isCrashed = await crashAt(makeStore(), commits);
        if (!isCrashed) break;
        crashes++;
      }
      expect(crashes).toBeGreaterThanOrEqual(8);
    });

    test('a call that was started, and whose outcome nobody wrote, is not repeated', async () => {
      const place = makeStore();
      const world = new EngineWorld(place.open());
      const runId = await world.start({ A: call('Never'), B: { type: 'Compose', inputs: 1, runAfter: { A: ['Failed'] } } });
      await world.settle();
      place.close();
      const next = new EngineWorld(place.open(), { connector: world.connector });
      await next.engine.recover();
      const finished = await next.finish(runId);
      expect(statuses(finished)).toEqual({ A: 'Failed ActionOutcomeUnknown', B: 'Succeeded' });
      place.close();
    });

    test('a delay and a call go on after a restart although only rows were left of them', async () => {
      const place = makeStore();
      const world = new EngineWorld(place.open());
      const runId = await world.start({ W: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Day' } } }, L: call('Later') });
      await world.settle();
      place.close();
      const [externalId = ''] = world.connector.waiting;
      world.connector.outcomes.set(externalId, succeeded('while we were away'));
      const next = new EngineWorld(place.open(), { connector: world.connector, nowMs: world.nowMs + 90_000_000 });
      await next.engine.recover();
      const finished = await next.finish(runId);
      expect(statuses(finished)).toEqual({ W: 'Succeeded', L: 'Succeeded' });
      place.close();
    });

    test('a run that breaks the server each time is ended at the third start before any of its steps, and the others go on', async () => {
      const place = makeStore();
      const connector = new TestConnector();
      const onlyStarts = (store: TestStore): TestStore => ({
        ...store,
        commit: (batch) => (batch.start === undefined ? new Promise(() => {}) : store.commit(batch)),
      });
      const poison = newRun({ P: call('Echo'), C: { type: 'Compose', inputs: 1, runAfter: { P: ['Failed'] } } });
      const sound = newRun({ S: call('Echo'), C: { type: 'Compose', inputs: 1, runAfter: { S: ['Failed'] } } });
      for (let start = 0; start < 3; start++) {
        const world = new EngineWorld(onlyStarts(place.open()), { connector });
        if (start === 0) for (const run of [poison, sound]) await world.engine.start(run);
        else void world.engine.recover();
        await world.settle();
        place.close();
      }
      const next = new EngineWorld(place.open(), { connector });
      await next.engine.recover();
      const broken = await next.finish(poison.runId);
      expect(broken.state).toMatchObject({ status: 'Failed', error: { code: 'RunBrokeServer' } });
      expect(statuses(broken)).toEqual({ P: 'Cancelled ActionCancelled', C: 'Skipped' });
      expect(statuses(await next.finish(sound.runId))).toEqual({ S: 'Failed ActionOutcomeUnknown', C: 'Succeeded' });
      expect(await next.store.listSuspects()).toEqual([]);
      place.close();
    });

    test('a wait that is over breaks the server only so often, and a run that is taken up well is never ended for it', async () => {
      const place = makeStore();
      const wait = { type: 'Wait', inputs: { interval: { count: 1, unit: 'Hour' } } };
      const world = new EngineWorld(place.open());
      const poison = await world.start({ W: wait, C: { type: 'Compose', inputs: 1, runAfter: after('W') } });
      const patient = await world.start({ W: { ...wait, inputs: { interval: { count: 9, unit: 'Hour' } } } });
      await world.settle();
      place.close();
      for (let start = 0; start < 2; start++) {
        const { store, crashed } = crashing(place.open(), 0, () => {});
        void new EngineWorld(store, { nowMs: world.nowMs + 5_000_000 }).engine.recover();
        await crashed;
        place.close();
      }
      for (let start = 0; start < 4; start++) {
        const next = new EngineWorld(place.open(), { nowMs: world.nowMs + 5_000_000 });
        await next.engine.recover();
        expect((await next.finish(poison)).state.error?.code).toBe('RunBrokeServer');
        if (start === 3) expect((await next.finish(patient)).state.status).toBe('Succeeded');
        place.close();
      }
    });

    test('an operation hears of a cancel that the crash kept from it', async () => {
      const place = makeStore();
      const world = new EngineWorld(place.open());
      const runId = await world.start({ L: call('Later') });
      await world.settle();
      const { store, crashed } = crashing(world.store, 1, () => {});
      const told = { ...store, cancelTold: () => new Promise<void>(() => {}) };
      const deaf = new TestConnector();
      await new EngineWorld(told, { connector: deaf }).engine.cancel(runId);
      void crashed;
      place.close();
      const next = new EngineWorld(place.open(), { connector: world.connector });
      await next.engine.recover();
      expect(world.connector.cancelled).toEqual([`call:${runId}:L:1`]);
      expect(await next.store.listPendingCancels()).toEqual([]);
      place.close();
    });
  });
}

async function crashAt(place: ReopenableStore, commits: number): Promise<boolean> {
  const connector = new TestConnector();
  connector.isStartedByCommit = true;
  const done = new Set<string>();
  const { store, crashed } = crashing(place.open(), commits, (batch) => {
    for (const { row } of batch.actions) if (row.endedAt !== undefined) done.add(row.path);
  });
  const world = new EngineWorld(store, { connector });
  const run = newRun(FLOW);
  void world.engine.start(run);
  const first = await Promise.race([finish(world, run.runId), crashed.then(() => 'crashed' as const)]);
  await world.settle();
  place.close();
  const effects = new Map(connector.effects.map((effect) => [effect, effect]));
  expect(connector.effects).toHaveLength(effects.size);
  if (first !== 'crashed') return false;
  await recoverAndCheck(place, { connector, nowMs: world.nowMs, run, done });
  return true;
}

async function recoverAndCheck(
  place: ReopenableStore,
  before: {
    readonly connector: TestConnector;
    readonly nowMs: number;
    readonly run: ReturnType<typeof newRun>;
    readonly done: ReadonlySet<string>;
  },
): Promise<void> {
  const next = new EngineWorld(place.open(), before);
  await next.engine.recover();
  await next.engine.start(before.run);
  const effectsBefore = before.connector.effects.length;
  const finished = await finish(next, before.run.runId);
  const repeated = before.connector.effects
    .slice(effectsBefore)
    .filter((effect) => before.done.has(effect.split(' ')[1]?.split('#')[0] ?? ''));
  expect(repeated).toEqual([]);
  expect(new Set(before.connector.effects).size).toBe(before.connector.effects.length);
  const unknown = finished === undefined ? [] : [...finished.actions.values()].filter(({ code }) => code === 'ActionOutcomeUnknown');
  if (unknown.length === 0) {
    expect(finished === undefined ? undefined : statuses(finished)).toEqual(EXPECTED);
    expect(finished?.state).toMatchObject({ status: 'Succeeded', response: { statusCode: 200, body: 3 } });
  }
  place.close();
}
