import { CLOUD_FLOW_LIMITS, type CloudFlowId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { FlowPaces } from '../src/flow-pace.ts';
import { EngineWorld, statuses, type TestStore } from './engine-world.ts';

const WINDOW_MS = 300_000;
const ports = { limits: () => ({ ...CLOUD_FLOW_LIMITS['power-automate-low'], actionsPerFiveMinutes: 10 }) };
const FLOW = '01900000-0000-7000-8000-0000000000f1' as CloudFlowId;
const OTHER = '01900000-0000-7000-8000-0000000000f2' as CloudFlowId;
const compose = { type: 'Compose', inputs: 1 };
const loop = (count: number, more: object = {}): Record<string, unknown> => ({
  Each: { type: 'Foreach', foreach: `@range(0, ${count})`, actions: { A: compose }, ...more },
});

/** Flows that begin more actions than their licence allows are slowed down, over any store. */
export function describePace(name: string, openStore: () => TestStore): void {
  describe(`${name}: pace`, () => {
    test.each([
      ['one after the other', {}],
      ['side by side', { runtimeConfiguration: { concurrency: { repetitions: 50 } } }],
    ])('a flow with too many actions %s is slowed down, not failed', async (_, more) => {
      const { state, actions } = await new EngineWorld(openStore(), { ports }).run(loop(34, more));
      expect(state.status).toBe('Succeeded');
      const starts = Array.from(actions.values(), ({ startedAt = 0 }) => startedAt).toSorted((a, b) => a - b);
      expect(starts).toHaveLength(35);
      for (const [index, start] of starts.entries()) expect(start - (starts[index - 10] ?? 0)).toBeGreaterThan(WINDOW_MS);
      expect((state.endedAt ?? 0) - (starts[0] ?? 0)).toBeLessThan(3 * WINDOW_MS + 10_000);
    });

    test('while it is slowed down the run waits, and the action says why and until when', async () => {
      const world = new EngineWorld(openStore(), { ports });
      const runId = await world.start(loop(12));
      await world.settle();
      expect((await world.store.loadState(runId))?.status).toBe('Waiting');
      const waiting = (await world.actions(runId)).get('Each/9/A');
      expect(waiting).toMatchObject({ status: 'Waiting', code: 'ActionThrottled', startedAt: undefined });
      expect(waiting?.wakeAt).toBe(world.nowMs + WINDOW_MS + 1000);
      expect((await world.finish(runId)).actions.get('Each/9/A')).toMatchObject({ status: 'Succeeded', code: 'OK' });
    });

    test('all runs of a flow count together, other flows and flows without limits do not', async () => {
      const world = new EngineWorld(openStore(), { ports });
      await world.run(loop(9));
      const second = await world.start({ A: compose });
      const other = await world.start({ A: compose }, { cloudFlowId: OTHER });
      await world.settle();
      expect((await world.store.loadState(second))?.status).toBe('Waiting');
      expect((await world.store.loadState(other))?.status).toBe('Succeeded');
      const free = new EngineWorld(openStore());
      const { state } = await free.run(loop(50));
      expect(state.endedAt).toBe(free.nowMs);
    });

    test.each([
      ['Scope', { type: 'Scope', actions: { B: compose } }, 'C/B'],
      ['If', { type: 'If', expression: '@true', actions: { B: compose } }, 'C/B'],
      ['Foreach', { type: 'Foreach', foreach: '@range(0, 2)', actions: { B: { ...compose, inputs: "@items('C')" } } }, 'C/1/B'],
      ['Until', { type: 'Until', expression: "@equals(outputs('B'), 1)", actions: { B: compose } }, 'C/0/B'],
      ['Compose', compose, 'C'],
    ])('a %s that waited goes on over a restart', async (_, action, last) => {
      const store = openStore();
      const world = new EngineWorld(store, { ports });
      const ready = loop(9)['Each'];
      const runId = await world.start({ Each: ready, C: { ...action, runAfter: { Each: ['Succeeded'] } } });
      await world.settle();
      expect(statuses({ actions: await world.actions(runId) })['C']).toBe('Waiting ActionThrottled');
      const next = new EngineWorld(store, { ports, nowMs: world.nowMs + 2 * WINDOW_MS });
      await next.engine.recover();
      const finished = await next.finish(runId);
      expect(finished.state.status).toBe('Succeeded');
      expect(finished.actions.get(last)?.outputs).toBe(1);
    });

    test('a run that is cancelled while it waits ends at once', async () => {
      const world = new EngineWorld(openStore(), { ports });
      const runId = await world.start(loop(12));
      await world.settle();
      await world.engine.cancel(runId);
      const { state, actions } = await world.finish(runId);
      expect(state.status).toBe('Cancelled');
      expect(actions.get('Each/9/A')?.status).toBe('Skipped');
      expect(await world.store.nextWakeAt()).toBeUndefined();
    });

    test('no five minutes hold more than 100,000 actions, and every place is used', () => {
      const paces = new FlowPaces();
      const limit = CLOUD_FLOW_LIMITS['power-automate-high'].actionsPerFiveMinutes;
      const at = Array.from({ length: 250_000 }, (_, index) => paces.admit(FLOW, { now: index, limit }));
      expect(at[99_999]).toBe(99_999);
      const tooSoon = at.filter((time, index) => index >= limit && time - (at[index - limit] ?? 0) <= WINDOW_MS);
      expect(tooSoon).toEqual([]);
      expect(at.at(-1)).toBeLessThan(2 * (WINDOW_MS + 1000) + 50_000);
      expect(paces.admit(FLOW, { now: 10 * WINDOW_MS, limit })).toBe(10 * WINDOW_MS);
    });
  });
}
