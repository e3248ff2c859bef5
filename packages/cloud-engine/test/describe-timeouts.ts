import { describe, expect, test } from 'vitest';
import { EngineWorld, newRun, statuses, type TestStore } from './engine-world.ts';
import { call, TestConnector } from './test-connector.ts';

const MINUTE_MS = 60_000;
const limit = { timeout: 'PT10M' };
const wait = (count: number): Record<string, unknown> => ({ type: 'Wait', inputs: { interval: { count, unit: 'Minute' } } });
const inside = { W: wait(60), Next: { type: 'Compose', inputs: 1, runAfter: { W: ['Succeeded'] } } };
const caught = { type: 'Compose', inputs: 1, runAfter: { C: ['TimedOut'] } };

const CONTAINERS: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['Scope', { type: 'Scope', actions: inside }, 'C/'],
  ['If', { type: 'If', expression: '@true', actions: inside }, 'C/'],
  ['Switch', { type: 'Switch', expression: 'a', cases: { A: { case: 'a', actions: inside } } }, 'C/'],
  ['Foreach', { type: 'Foreach', foreach: '@range(0, 3)', actions: inside }, 'C/0/'],
];

const SLOW: Readonly<Record<string, Record<string, unknown>>> = {
  Select: { inputs: { from: '@range(0, 9999)', select: '@item()' } },
  Query: { inputs: { from: '@range(0, 9999)', where: '@equals(item(), 1)' } },
  Table: { inputs: { from: '@createArray(json(\'{"a":1}\'))', format: 'CSV' } },
  Join: { inputs: { from: '@range(0, 9999)', joinWith: ',' } },
  Compose: { inputs: '@range(0, 9)' },
  ParseJson: { inputs: { content: "@string('[1]')", schema: { type: 'array' } } },
  SetVariable: { inputs: { name: 'v', value: '@add(1, 1)' } },
  AppendToArrayVariable: { inputs: { name: 'v', value: '@add(1, 1)' } },
  Expression: { kind: 'IndexOf', inputs: { text: '@string(1)', searchText: '1' } },
};

/** What `limit.timeout` does to actions of each kind, over any store. */
export function describeTimeouts(name: string, openStore: () => TestStore): void {
  describe(`${name}: timeouts`, () => {
    test.each(CONTAINERS)(
      '%s ends at its timeout: what is under way in it is cancelled, the rest is skipped',
      async (_, container, prefix) => {
        const finished = await new EngineWorld(openStore()).run({ C: { ...container, limit }, Caught: caught });
        const { C, Caught, ...others } = statuses(finished);
        expect({ C, Caught }).toEqual({ C: 'TimedOut ActionTimedOut', Caught: 'Succeeded' });
        expect(others).toEqual({ [`${prefix}W`]: 'Cancelled ActionCancelled', [`${prefix}Next`]: 'Skipped' });
        const row = finished.actions.get('C');
        expect((row?.endedAt ?? 0) - (row?.startedAt ?? 0)).toBe(10 * MINUTE_MS);
        expect(finished.state.status).toBe('Succeeded');
      },
    );

    test.each(CONTAINERS)('%s that ends in time leaves nothing to wait for', async (_, container) => {
      const world = new EngineWorld(openStore());
      const { state, actions } = await world.run({ C: { ...container, limit: { timeout: 'PT5H' } } });
      expect(state.status).toBe('Succeeded');
      expect(actions.get('C')?.status).toBe('Succeeded');
      expect(await world.store.nextWakeAt()).toBeUndefined();
    });

    test('a call in a scope that times out is cancelled outside, too', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ C: { type: 'Scope', actions: { S: { type: 'Scope', actions: { A: call('Later') } } }, limit } });
      await world.settle();
      await world.pass(10 * MINUTE_MS);
      expect(statuses(await world.finish(runId))).toEqual({
        C: 'TimedOut ActionTimedOut',
        'C/S': 'Cancelled ActionCancelled',
        'C/S/A': 'Cancelled ActionCancelled',
      });
      expect(world.connector.cancelled).toEqual(world.connector.waiting);
    });

    test('a timeout of a scope goes on over a restart', async () => {
      const store = openStore();
      const connector = new TestConnector();
      const world = new EngineWorld(store, { connector });
      const runId = await world.start({ C: { type: 'Scope', actions: { A: call('Later') }, limit }, Caught: caught });
      await world.settle();
      const next = new EngineWorld(store, { connector, nowMs: world.nowMs + 11 * MINUTE_MS });
      await next.engine.recover();
      expect(statuses(await next.finish(runId))).toEqual({
        C: 'TimedOut ActionTimedOut',
        'C/A': 'Cancelled ActionCancelled',
        Caught: 'Succeeded',
      });
    });

    test('a scope that is gone on with in a new run has its timeout once more', async () => {
      const world = new EngineWorld(openStore());
      const actions = { C: { type: 'Scope', actions: inside, limit } };
      const failed = await world.run(actions);
      expect(failed.state.status).toBe('TimedOut');
      await world.pass(24 * 60 * MINUTE_MS);
      const again = newRun(actions, { resumeOf: failed.runId });
      await world.engine.start(again);
      const finished = await world.finish(again.runId);
      const row = finished.actions.get('C');
      expect(row?.status).toBe('TimedOut');
      expect((row?.endedAt ?? 0) - (row?.startedAt ?? 0)).toBe(10 * MINUTE_MS);
    });

    test('a do until looks at its timeout between its passes only', async () => {
      const Until = { type: 'Until', expression: '@false', limit: { count: 5, timeout: 'PT10M' }, actions: { W: wait(7) } };
      const finished = await new EngineWorld(openStore()).run({ Until });
      expect(statuses(finished)).toEqual({ Until: 'Succeeded', 'Until/0/W': 'Succeeded', 'Until/1/W': 'Succeeded' });
    });

    test.each(Object.entries(SLOW))('%s that takes longer than its timeout has timed out', async (type, action) => {
      const world = new EngineWorld(openStore(), { ports: { clock: slowClock() } });
      const variables = [{ name: 'v', type: type === 'SetVariable' ? 'Integer' : 'Array' }];
      const finished = await world.run({
        I: { type: 'InitializeVariable', inputs: { variables } },
        C: { type, ...action, limit: { timeout: 'PT0.001S' }, runAfter: { I: ['Succeeded'] } },
        Caught: caught,
      });
      expect(statuses(finished)).toEqual({ I: 'Succeeded', C: 'TimedOut ActionTimedOut', Caught: 'Succeeded' });
    });

    test.each(Object.entries(SLOW))('%s that is done in time is not touched by its timeout', async (type, action) => {
      const variables = [{ name: 'v', type: type === 'SetVariable' ? 'Integer' : 'Array' }];
      const finished = await new EngineWorld(openStore()).run({
        I: { type: 'InitializeVariable', inputs: { variables } },
        C: { type, ...action, limit, runAfter: { I: ['Succeeded'] } },
      });
      expect(statuses(finished)).toEqual({ I: 'Succeeded', C: 'Succeeded' });
    });
  });
}

/** A clock that goes on a little whenever the engine looks at it. */
function slowClock(): { now(): number } {
  let nowMs = Date.UTC(2026, 1, 28);
  return { now: () => (nowMs += 2) };
}
