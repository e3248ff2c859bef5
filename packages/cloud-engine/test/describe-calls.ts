import { valueAt } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, statuses, type TestStore } from './engine-world.ts';
import { call, succeeded, TestConnector } from './test-connector.ts';

const callbackUrl = (externalId: string): string => `https://tandem.example/callbacks/${externalId}`;
const CALLED_BACK = { A: call('CalledBack', { notify: '@{listCallbackUrl()}' }) };

/** Calls that are asked again, and calls that are answered at an address of their own, over any store. */
export function describeCalls(name: string, openStore: () => TestStore): void {
  describe(`${name}: calls`, () => {
    test('a call that works on is asked again until it has ended, and begun once', async () => {
      const world = new EngineWorld(openStore());
      const finished = await world.run({ A: call('Polled', { seconds: 3 }) });
      expect(finished.actions.get('A')?.outputs).toEqual(succeeded('asked 3 times').outputs);
      expect(world.connector.effects).toEqual(['Polled A#1']);
    });

    test('a call that works on costs nothing meanwhile, and is asked again after a restart', async () => {
      const store = openStore();
      const connector = new TestConnector();
      const world = new EngineWorld(store, { connector });
      const runId = await world.start({ A: call('Polled', { seconds: 3 }) });
      await world.pass(1000);
      expect((await store.loadState(runId))?.status).toBe('Waiting');
      const next = new EngineWorld(store, { connector, nowMs: world.nowMs });
      await next.engine.recover();
      const finished = await next.finish(runId);
      expect(finished.actions.get('A')?.outputs).toEqual(succeeded('asked 3 times').outputs);
      expect(connector.effects).toEqual(['Polled A#1']);
    });

    test('a call that works on for longer than its timeout times out', async () => {
      const finished = await new EngineWorld(openStore()).run({
        A: call('Polled', { seconds: 100 }, { limit: { timeout: 'PT30S' } }),
      });
      expect(statuses(finished)).toEqual({ A: 'TimedOut ActionTimedOut' });
      expect((finished.state.endedAt ?? 0) - (finished.actions.get('A')?.startedAt ?? 0)).toBe(30_000);
    });

    test('a call is answered at the address that its inputs were given', async () => {
      const world = new EngineWorld(openStore(), { ports: { callbackUrl } });
      const runId = await world.start(CALLED_BACK);
      await world.settle();
      const [externalId = ''] = world.connector.waiting;
      const inputs = (await world.actions(runId)).get('A')?.inputs;
      expect(valueAt(inputs, ['parameters', 'notify'])).toBe(callbackUrl(externalId));
      await world.engine.completeOperation(externalId, succeeded('hello'));
      expect((await world.finish(runId)).actions.get('A')?.outputs).toEqual(succeeded('hello').outputs);
    });

    test('a call that a commit starts is on disk with the start of its run', async () => {
      const world = new EngineWorld(openStore());
      world.connector.isStartedByCommit = true;
      const runId = await world.start({ A: call('Later') });
      expect((await world.actions(runId)).get('A')?.status).toBe('Waiting');
    });

    test('what a call makes by itself is not on disk before its run', async () => {
      const store = openStore();
      const order: string[] = [];
      const commit: TestStore['commit'] = (batch) => {
        order.push('commit');
        return store.commit(batch);
      };
      const world = new EngineWorld({ ...store, commit });
      world.connector.effectHappened = (effect) => void order.push(effect);
      await world.run({ A: call('Made') });
      expect(order.slice(0, 2)).toEqual(['commit', 'Made A#1']);
    });

    test('a refusal of what goes with the start of a run is the outcome of the call', async () => {
      const world = new EngineWorld(openStore());
      world.connector.isStartedByCommit = true;
      world.connector.attachment = () => ({ kind: 'commit-attachment' });
      const finished = await world.run({ A: call('Later') });
      expect(statuses(finished)).toEqual({ A: 'Failed AttachmentForeign' });
    });

    test('an answer that comes before the call has returned is not lost', async () => {
      const world = new EngineWorld(openStore(), { ports: { callbackUrl } });
      world.connector.beforeWaiting = (externalId) => world.engine.completeOperation(externalId, succeeded('early'));
      const finished = await world.run(CALLED_BACK);
      expect(finished.actions.get('A')?.outputs).toEqual(succeeded('early').outputs);
    });
  });
}
