import { TandemError } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, statuses, type TestStore } from './engine-world.ts';
import { call, failed, succeeded, TestConnector } from './test-connector.ts';

const HOUR_MS = 3_600_000;
const after = (...names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map((name) => [name, ['Succeeded']]));
const wait = (count: number, unit: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'Wait',
  inputs: { interval: { count, unit } },
  ...more,
});
const fixed = (count: number): Record<string, unknown> => ({ retryPolicy: { type: 'fixed', count, interval: 'PT10S' } });

function flaky(failures: number, policy: Record<string, unknown>): Record<string, unknown> {
  const action = call('Flaky', { failures });
  return { ...action, inputs: { ...(action['inputs'] as Record<string, unknown>), ...policy } };
}

/** Delays, calls that wait, retries, timeouts and cancels, over any store. */
export function describeWaits(name: string, openStore: () => TestStore): void {
  describe(`${name}: waits`, () => {
    test('a delay ends when its time has come, not before', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ W: wait(2, 'Hour'), A: { type: 'Compose', inputs: 1, runAfter: after('W') } });
      await world.pass(2 * HOUR_MS - 1);
      expect((await world.store.loadState(runId))?.status).toBe('Waiting');
      expect(statuses({ actions: await world.actions(runId) })).toEqual({ W: 'Waiting ' });
      await world.pass(10);
      expect((await world.finish(runId)).state.status).toBe('Succeeded');
    });

    test.each([
      [{ interval: { count: 1, unit: 'Month' } }, Date.UTC(2026, 2, 28)],
      [{ interval: { count: 30, unit: 'Seconds' } }, Date.UTC(2026, 1, 28, 0, 0, 30)],
      [{ until: { timestamp: '2026-03-01T00:00:00Z' } }, Date.UTC(2026, 2, 1)],
      [{ interval: { count: '@string(2)', unit: "@concat('Da', 'y')" } }, Date.UTC(2026, 2, 2)],
      [{ interval: { count: 0.5, unit: 'Minute' } }, Date.UTC(2026, 1, 28, 0, 0, 30)],
      [{ interval: { count: 12, unit: 'month' } }, Date.UTC(2027, 1, 28)],
      [{ interval: { count: 1e300, unit: 'Day' } }, Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
      [{ interval: { count: 1e9, unit: 'Month' } }, Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
      [{ until: { timestamp: '2026-03-01T00:00:00+05:30' } }, Date.UTC(2026, 1, 28, 18, 30)],
      [{ until: { timestamp: 'Sun, 01 Mar 2026 00:00:00 GMT' } }, Date.UTC(2026, 2, 1)],
      [{ until: { timestamp: '03/15/2026' } }, Date.UTC(2026, 2, 15)],
      [{ until: { timestamp: "@convertTimeZone('2026-03-01T12:00:00Z', 'UTC', 'UTC')" } }, Date.UTC(2026, 2, 1, 12)],
      [{ until: { timestamp: "@addHours('2026-03-01T00:00:00', 1)" } }, Date.UTC(2026, 2, 1, 1)],
    ])('a delay of %j is due at its time', async (inputs, at) => {
      const world = new EngineWorld(openStore());
      await world.start({ W: { type: 'Wait', inputs } });
      expect(await world.store.nextWakeAt()).toBe(at);
    });

    test('a delay into the past ends at once, and one without a time fails', async () => {
      const finished = await new EngineWorld(openStore()).run({
        Past: { type: 'Wait', inputs: { until: { timestamp: '2001-01-01T00:00:00Z' } } },
        Zero: { type: 'Wait', inputs: { interval: { count: 0, unit: 'Second' } } },
        Wrong: { type: 'Wait', inputs: { interval: { count: 'many', unit: 'Day' } } },
        Blank: { type: 'Wait', inputs: { interval: { count: '', unit: 'Day' } } },
        Negative: { type: 'Wait', inputs: { interval: { count: -1, unit: 'Day' } } },
        Unit: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Fortnight' } } },
        NoTime: { type: 'Wait', inputs: { until: { timestamp: 'soon' } } },
        Null: { type: 'Wait', inputs: { until: { timestamp: "@triggerBody()?['nothing']" } } },
      });
      const wrong = ['Wrong', 'Blank', 'Negative', 'Unit', 'NoTime', 'Null'].map((name) => [name, 'Failed InvalidWait']);
      expect(statuses(finished)).toEqual({ Past: 'Succeeded', Zero: 'Succeeded', ...Object.fromEntries(wrong) });
    });

    test('a call that waits is completed once, whoever says it how often', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ A: call('Later'), B: { type: 'Compose', inputs: "@body('A')", runAfter: after('A') } });
      await world.settle();
      const [externalId = ''] = world.connector.waiting;
      expect((await world.store.loadState(runId))?.status).toBe('Waiting');
      await Promise.all([
        world.engine.completeOperation(externalId, succeeded('first')),
        world.engine.completeOperation(externalId, succeeded('second')),
      ]);
      await world.engine.completeOperation(externalId, failed('TooLate'));
      await world.engine.completeOperation('nobody', succeeded());
      const finished = await world.finish(runId);
      expect(statuses(finished)).toEqual({ A: 'Succeeded', B: 'Succeeded' });
      expect(finished.actions.get('B')?.outputs).toBe('first');
    });

    test('a retry policy is followed with its delays', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ A: flaky(2, fixed(3)) });
      await world.settle();
      expect(world.connector.effects).toEqual(['Flaky A#1']);
      await world.pass(9_990);
      expect(world.connector.effects).toHaveLength(1);
      await world.pass(10);
      expect(world.connector.effects).toEqual(['Flaky A#1', 'Flaky A#2']);
      const finished = await world.finish(runId);
      expect(finished.actions.get('A')).toMatchObject({ status: 'Succeeded', retryCount: 2 });
    });

    test('a retry policy that is used up, and one that says none, end in failure', async () => {
      const world = new EngineWorld(openStore());
      const finished = await world.run({ A: flaky(9, fixed(1)), B: flaky(1, { retryPolicy: { type: 'none' } }), C: flaky(9, {}) });
      expect(statuses(finished)).toEqual({ A: 'Failed TooManyRequests', B: 'Failed TooManyRequests', C: 'Failed TooManyRequests' });
      expect(['A', 'B', 'C'].map((path) => finished.actions.get(path)?.retryCount)).toEqual([1, 0, 4]);
    });

    test('a call that takes longer than its timeout has timed out, and its operation is told', async () => {
      const world = new EngineWorld(openStore());
      const limit = { timeout: 'PT1M' };
      const runId = await world.start({
        A: call('Later', {}, { limit }),
        B: call('Never', {}, { limit }),
        C: { type: 'Compose', inputs: 1, runAfter: { A: ['TimedOut'], B: ['TimedOut'] } },
      });
      await world.settle();
      await world.pass(60_000);
      const finished = await world.finish(runId);
      expect(statuses(finished)).toEqual({ A: 'TimedOut ActionTimedOut', B: 'TimedOut ActionTimedOut', C: 'Succeeded' });
      expect(world.connector.cancelled).toEqual(world.connector.waiting);
      expect(await world.store.listPendingCancels()).toEqual([]);
    });

    test('a cancelled run cancels what it waits for, unless the asynchronous pattern is off', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({
        On: call('Later'),
        Off: call('Later', {}, { operationOptions: 'DisableAsyncPattern' }),
        S: { type: 'Scope', actions: { W: wait(1, 'Day') } },
        Next: { type: 'Compose', inputs: 1, runAfter: after('On', 'S') },
      });
      await world.settle();
      await world.engine.cancel(runId);
      const finished = await world.finish(runId);
      expect(finished.state.status).toBe('Cancelled');
      expect(statuses(finished)).toEqual({
        On: 'Cancelled ActionCancelled',
        Off: 'Cancelled ActionCancelled',
        S: 'Cancelled ActionCancelled',
        'S/W': 'Cancelled ActionCancelled',
        Next: 'Skipped',
      });
      await world.settle();
      expect(world.connector.cancelled).toEqual([`call:${runId}:On:1`]);
      expect(await world.store.nextWakeAt()).toBeUndefined();
    });

    test('all runs of a flow are cancelled, and no others', async () => {
      const world = new EngineWorld(openStore());
      const other = await world.start({ W: wait(1, 'Day') }, { cloudFlowId: '01900000-0000-7000-8000-0000000000f2' as never });
      const mine = [await world.start({ W: wait(1, 'Day') }), await world.start({ W: call('Later') })];
      await world.settle();
      await world.engine.cancelAllOf('01900000-0000-7000-8000-0000000000f1' as never);
      const statusOf = async (runId: (typeof mine)[number]): Promise<unknown> => (await world.store.loadState(runId))?.status;
      expect(await Promise.all([...mine, other].map(statusOf))).toEqual(['Cancelled', 'Cancelled', 'Waiting']);
    });

    test('Terminate cancels what is under way elsewhere', async () => {
      const world = new EngineWorld(openStore());
      const stop = {
        type: 'Terminate',
        inputs: { runStatus: 'Failed', runError: { code: 'Mine', message: 'Stop.' } },
        runAfter: after('W'),
      };
      const finished = await world.run({ L: call('Later'), W: wait(1, 'Minute'), T: stop });
      expect(finished.state).toMatchObject({ status: 'Failed', error: { code: 'Mine', message: 'Stop.' } });
      expect(statuses(finished)).toEqual({ L: 'Cancelled ActionCancelled', W: 'Succeeded', T: 'Succeeded' });
    });

    test('a run whose id is known is not started again', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ A: call('Echo') });
      await world.finish(runId);
      await world.start({ A: call('Echo'), B: call('Echo') }, { runId });
      await Promise.all([world.start({ W: wait(1, 'Day') }, { runId }), world.start({ W: wait(1, 'Day') }, { runId })]);
      await world.settle();
      expect(world.connector.effects).toEqual(['Echo A#1']);
      expect([...(await world.actions(runId)).keys()]).toEqual(['A']);
    });

    test('what refuses the commit of a waiting row is the outcome of the call', async () => {
      const connector = new TestConnector();
      connector.attachment = () => ({ kind: 'commit-attachment' });
      const finished = await new EngineWorld(openStore(), { connector }).run({ A: call('Later'), B: { type: 'Compose', inputs: 1 } });
      expect(statuses(finished)).toEqual({ A: 'Failed AttachmentForeign', B: 'Succeeded' });
      expect(connector.waiting).toEqual([]);
    });

    test('a stopped engine starts nothing more and waits for what is under way', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ A: call('Echo'), B: call('Echo', {}, { runAfter: after('A') }) });
      await world.engine.stop();
      await expect(world.start({})).rejects.toThrow(TandemError);
      const next = new EngineWorld(world.store, { connector: world.connector });
      await next.engine.recover();
      await next.finish(runId);
      expect(world.connector.effects).toEqual(['Echo A#1', 'Echo B#1']);
    });
  });
}
