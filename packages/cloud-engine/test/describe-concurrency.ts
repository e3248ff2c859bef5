import type { CloudFlowRunId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type TestStore } from './engine-world.ts';
import { call, succeeded, TestConnector } from './test-connector.ts';

const ONE = { concurrency: { runs: 1, maximumWaitingRuns: 2 } };
const WAITS = { Later: call('Later') };

/** Flows that let only so many of their runs go on at once, over any store. */
export function describeConcurrency(name: string, openStore: () => TestStore): void {
  describe(`${name}: concurrency`, () => {
    test('runs wait for their turn and go on in the order in which they came', async () => {
      const world = new EngineWorld(openStore());
      const ids = [await world.start(WAITS, ONE), await world.start(WAITS, ONE), await world.start(WAITS, ONE)];
      await world.settle();
      expect(await states(world, ids)).toEqual(['Waiting', 'Waiting held', 'Waiting held']);
      expect(world.connector.waiting).toEqual([`call:${ids[0]}:Later:1`]);
      for (const id of ids) {
        await world.engine.completeOperation(`call:${id}:Later:1`, succeeded());
        await world.settle();
      }
      expect(await states(world, ids)).toEqual(['Succeeded', 'Succeeded', 'Succeeded']);
      expect(world.connector.waiting).toEqual(ids.map((id) => `call:${id}:Later:1`));
    });

    test('more than may wait are refused, and nothing is kept of them', async () => {
      const world = new EngineWorld(openStore());
      for (let count = 0; count < 3; count++) await world.start(WAITS, ONE);
      await expect(world.start(WAITS, ONE)).rejects.toMatchObject({ code: 'TooManyWaitingRuns', status: 429, retryable: true });
      expect(await world.store.listHeld()).toHaveLength(2);
    });

    test('a run that waits for its turn can be cancelled', async () => {
      const world = new EngineWorld(openStore());
      const [first, second, third] = [await world.start(WAITS, ONE), await world.start(WAITS, ONE), await world.start(WAITS, ONE)];
      await world.engine.cancel(second);
      await world.engine.completeOperation(`call:${first}:Later:1`, succeeded());
      await world.settle();
      expect(await states(world, [first, second, third])).toEqual(['Succeeded', 'Cancelled', 'Waiting']);
    });

    test('after a restart the next run goes on when its turn comes, and at once when it came meanwhile', async () => {
      const store = openStore();
      const connector = new TestConnector();
      const world = new EngineWorld(store, { connector });
      const [first, second] = [await world.start(WAITS, ONE), await world.start(WAITS, ONE)];
      await world.settle();
      const next = new EngineWorld(store, { connector });
      await next.engine.recover();
      await next.settle();
      expect(await states(next, [first, second])).toEqual(['Waiting', 'Waiting held']);
      await next.engine.completeOperation(`call:${first}:Later:1`, succeeded());
      await next.settle();
      expect(await states(next, [first, second])).toEqual(['Succeeded', 'Waiting']);
    });

    test('a start that is repeated counts once', async () => {
      const world = new EngineWorld(openStore());
      const first = await world.start(WAITS, ONE);
      await world.start(WAITS, { ...ONE, runId: first });
      await world.settle();
      await world.engine.completeOperation(`call:${first}:Later:1`, succeeded());
      await world.settle();
      const second = await world.start(WAITS, ONE);
      await world.settle();
      expect(await states(world, [first, second])).toEqual(['Succeeded', 'Waiting']);
    });
  });
}

async function states({ store }: EngineWorld, ids: readonly CloudFlowRunId[]): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => store.loadState(id)));
  return found.map((state) => `${state?.status}${state?.isHeld === true ? ' held' : ''}`);
}
