import type { RunStarter } from '@tandem/cloud-engine';
import { printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type FinishedRun, type TestStore } from './engine-world.ts';

const ANSWER = { type: 'Response', inputs: { statusCode: 200, body: 1 } };
const LATE = {
  W: { type: 'Wait', inputs: { interval: { count: 5, unit: 'Minute' } } },
  A: { ...ANSWER, runAfter: { W: ['Succeeded'] } },
};
const ASYNCHRONOUS = { ...LATE, A: { ...LATE.A, operationOptions: 'Asynchronous' } };

const ended = ({ actions }: FinishedRun): string => `${actions.get('A')?.status} ${actions.get('A')?.code}`;

/** Response actions by who waits for the answer, over any store. */
export function describeCallers(name: string, openStore: () => TestStore): void {
  describe(`${name}: callers`, () => {
    test.each([
      [{ kind: 'schedule' }],
      [{ kind: 'event' }],
      [{ kind: 'account', accountId: '01900000-0000-7000-8000-0000000000a1', name: 'Ann' }],
    ] as const)('in a run that is started by %j nobody is answered, and the inputs show what the answer would be', async (startedBy) => {
      const finished = await new EngineWorld(openStore()).run({ A: ANSWER }, { startedBy: startedBy as RunStarter });
      expect([finished.state.status, ended(finished)]).toEqual(['Succeeded', 'Skipped ActionResponseSkipped']);
      expect(printJson(finished.actions.get('A')?.inputs ?? null)).toBe('{"statusCode":200,"body":1}');
    });

    test.each([
      ['left', 'Succeeded', 'Skipped ActionResponseSkipped'],
      ['timed-out', 'Failed', 'Failed ActionResponseTimedOut'],
    ] as const)('after a caller has %s the run is %s and the action %s', async (loss, status, shown) => {
      const world = new EngineWorld(openStore());
      const runId = await world.start(LATE);
      await world.engine.callerLost(runId, loss);
      const finished = await world.finish(runId);
      expect([finished.state.status, ended(finished), finished.state.response]).toEqual([status, shown, undefined]);
    });

    test('a caller who is answered already, or asks again and again, is not lost', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start(ASYNCHRONOUS);
      await world.engine.callerLost(runId, 'left');
      expect(ended(await world.finish(runId))).toBe('Succeeded OK');
      await world.engine.callerLost(runId, 'left');
      const parent = { kind: 'cloud-flow', runId, cloudFlowName: 'Parent', depth: 1 } as const;
      const child = await world.start(LATE, { startedBy: parent });
      expect(ended(await world.finish(child))).toBe('Succeeded OK');
    });

    test('whoever waited at a connection is gone after a restart, but not whoever asks at an address', async () => {
      const store = openStore();
      const world = new EngineWorld(store);
      const [direct, asking] = [await world.start(LATE), await world.start(ASYNCHRONOUS)];
      await world.settle();
      await world.engine.stop();
      const restarted = new EngineWorld(store, { nowMs: world.nowMs + 1000 });
      await restarted.engine.recover();
      expect(ended(await restarted.finish(direct))).toBe('Skipped ActionResponseSkipped');
      expect(ended(await restarted.finish(asking))).toBe('Succeeded OK');
    });
  });
}
