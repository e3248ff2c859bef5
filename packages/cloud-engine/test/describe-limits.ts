import { CLOUD_FLOW_LIMITS } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, statuses, type TestStore } from './engine-world.ts';

const DAY_MS = 86_400_000;
const LOW = { limits: () => CLOUD_FLOW_LIMITS['power-automate-low'] };
const pass = { A: { type: 'Compose', inputs: 1 } };

/** What runs meet under the limits of a licence, over any store. */
export function describeLimits(name: string, openStore: () => TestStore): void {
  describe(`${name}: limits`, () => {
    test.each([
      [5000, 'Succeeded'],
      [5001, 'Failed ExpressionEvaluationFailed'],
    ])('an apply to each of %i items ends %s under a small licence, and always without limits', async (count, expected) => {
      const Each = { type: 'Foreach', foreach: `@range(0, ${count})`, actions: {} };
      const limited = await new EngineWorld(openStore(), { ports: LOW }).run({ Each });
      expect(statuses(limited)).toEqual({ Each: expected });
      if (expected !== 'Succeeded') expect(limited.actions.get('Each')?.error?.message).toContain('foreachItems (5000)');
      expect(statuses(await new EngineWorld(openStore()).run({ Each }))).toEqual({ Each: 'Succeeded' });
    });

    test('a do until ends at the passes that the licence allows', async () => {
      const Until = {
        type: 'Until',
        expression: '@false',
        limit: { count: 6000, timeout: 'PT10H' },
        operationOptions: 'FailWhenLimitsReached',
        actions: pass,
      };
      const limited = await new EngineWorld(openStore(), { ports: LOW }).run({ Until });
      expect(limited.actions.get('Until')?.error).toMatchObject({ code: 'UntilLimitReached' });
      expect(limited.actions.has('Until/4999/A')).toBe(true);
      expect(limited.actions.has('Until/5000/A')).toBe(false);
    }, 60_000);

    test('a run that waits for longer than a run may times out, and says which limit that was', async () => {
      const world = new EngineWorld(openStore(), { ports: LOW });
      await world.engine.recover();
      const runId = await world.start({ W: { type: 'Wait', inputs: { interval: { count: 60, unit: 'Day' } } } });
      await world.pass(29 * DAY_MS);
      expect((await world.store.loadState(runId))?.status).toBe('Waiting');
      await world.pass(DAY_MS + 3_600_000);
      await world.settle();
      expect(await world.store.loadState(runId)).toMatchObject({ status: 'TimedOut', error: { code: 'RunTimedOut' } });
    });

    test('more starts from outside than can be taken at once are told to come again, and none of them is kept', async () => {
      const world = new EngineWorld(openStore());
      const starts = Array.from({ length: 1500 }, () =>
        world.start(pass).then(
          () => 'accepted',
          (reason: { code: string }) => reason.code,
        ),
      );
      const outcomes = await Promise.all(starts);
      expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1000);
      expect(outcomes.filter((outcome) => outcome === 'EngineBusy')).toHaveLength(500);
    });
  });
}
