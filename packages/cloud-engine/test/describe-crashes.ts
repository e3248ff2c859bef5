import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crashing } from './crashing-store.ts';
import { checkAgainstModel, everyEffectOnce, modelFlow } from './describe-model.ts';
import type { ReopenableStore } from './describe-recovery.ts';
import { EngineWorld, newRun } from './engine-world.ts';
import { randomActions } from './random-actions.ts';
import type { Actions } from './reference-interpreter.ts';
import { TestConnector } from './test-connector.ts';

/** A crash at every commit of random flows, over any store that keeps what it was given. */
export function describeCrashes(name: string, makeStore: () => ReopenableStore): void {
  describe(`${name}: crashes`, () => {
    test('whatever commit a crash comes after, any flow ends as plain recursion says, and no effect that is known is repeated', async () => {
      let crashes = 0;
      const crashEverywhere = async (body: Actions): Promise<void> => {
        for (let commits = 1; await crashAfter(makeStore(), commits, body); commits++) crashes++;
      };
      await fc.assert(fc.asyncProperty(randomActions, crashEverywhere), { numRuns: Number(process.env['TANDEM_CRASH_FLOWS'] ?? 12) });
      expect(crashes).toBeGreaterThan(0);
      console.info(`${crashes} crashes`);
    }, 300_000);
  });
}

/** @returns whether the run was not over by then */
async function crashAfter(place: ReopenableStore, commits: number, body: Actions): Promise<boolean> {
  const connector = new TestConnector();
  const { store, crashed } = crashing(place.open(), commits, () => {});
  const world = new EngineWorld(store, { connector });
  const run = newRun(modelFlow(body));
  void world.engine.start(run);
  const first = await Promise.race([world.finish(run.runId), crashed.then(() => 'crashed' as const)]);
  await world.settle();
  place.close();
  if (first !== 'crashed') {
    checkAgainstModel(first, body);
    return false;
  }
  const next = new EngineWorld(place.open(), { connector, nowMs: world.nowMs });
  await next.engine.recover();
  const finished = await next.finish(run.runId);
  place.close();
  everyEffectOnce(connector);
  checkAgainstModel(finished, body);
  return true;
}
