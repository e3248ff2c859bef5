import { isJsonArray } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type FinishedRun, type TestStore } from './engine-world.ts';
import { randomActions, randomChains } from './random-actions.ts';
import { type Actions, type Interpretation, interpret } from './reference-interpreter.ts';
import type { TestConnector } from './test-connector.ts';

const always = { runAfter: { Body: ['Succeeded', 'Failed', 'Skipped', 'TimedOut'] } };

/** The body between variables and what shows them in the end. */
export function modelFlow(body: Actions): object {
  const variable = (name: string, type: string): object => ({ type: 'InitializeVariable', inputs: { variables: [{ name, type }] } });
  return {
    Count: { ...variable('count', 'integer'), runAfter: {} },
    List: { ...variable('list', 'array'), runAfter: { Count: ['Succeeded'] } },
    Body: { type: 'Scope', actions: body, runAfter: { List: ['Succeeded'] } },
    ShowCount: { type: 'Compose', inputs: "@variables('count')", ...always },
    ShowList: { type: 'Compose', inputs: "@variables('list')", ...always },
  };
}

/** @param unknown paths of calls that crashes interrupted */
function expectedOf(body: Actions, unknown: ReadonlySet<string>): Interpretation & { readonly status: string } {
  const run: Interpretation = { statuses: {}, count: 0, list: [], terminated: undefined, unknown };
  const inBody = interpret(body, 'Body/', run);
  const isOver = run.terminated !== undefined;
  run.statuses['Body'] = isOver ? 'Cancelled' : inBody;
  for (const name of ['Count', 'List']) run.statuses[name] = 'Succeeded';
  for (const name of ['ShowCount', 'ShowList']) run.statuses[name] = isOver ? 'Skipped' : 'Succeeded';
  // What shows the variables comes after everything and is well, so a failure of the body counts as one that was handled.
  return { ...run, status: run.terminated ?? 'Succeeded' };
}

/** Compares with plain recursion, which is told of the calls whose outcome a crash made unknown. */
export function checkAgainstModel({ actions, state }: FinishedRun, body: Actions): void {
  const expected = expectedOf(body, unknownCalls(actions));
  expect(Object.fromEntries(Array.from(actions, ([path, row]) => [path, row.status]))).toEqual(expected.statuses);
  expect(state.status).toBe(expected.status);
  if (expected.terminated !== undefined) return;
  const list = actions.get('ShowList')?.outputs;
  expect(actions.get('ShowCount')?.outputs).toBe(expected.count);
  expect(isJsonArray(list) ? list.map(String).sort() : list).toEqual(expected.list.toSorted());
}

/** The calls that failed because a crash interrupted them. */
export function unknownCalls(actions: FinishedRun['actions']): ReadonlySet<string> {
  return new Set([...actions].filter(([, { code }]) => code === 'ActionOutcomeUnknown').map(([path]) => path));
}

export function everyEffectOnce({ effects }: TestConnector): void {
  expect(new Set(effects).size).toBe(effects.length);
}

/** Random definitions against a plain interpreter, over any store. */
export function describeModel(name: string, openStore: () => TestStore): void {
  const check = async (store: TestStore, body: Actions): Promise<void> => {
    const world = new EngineWorld(store);
    checkAgainstModel(await world.run(modelFlow(body)), body);
    everyEffectOnce(world.connector);
  };
  describe(`${name}: model`, () => {
    test('every action and variable of any flow ends as plain recursion says, and every effect happens once', async () => {
      const store = openStore();
      await fc.assert(
        fc.asyncProperty(randomActions, (body) => check(store, body)),
        { numRuns: 150 },
      );
    }, 120_000);

    test('a flow that ends itself leaves everything as plain recursion says', async () => {
      const store = openStore();
      await fc.assert(
        fc.asyncProperty(randomChains, (body) => check(store, body)),
        { numRuns: 150 },
      );
    }, 120_000);

    test('a flow that is cancelled at any moment ends, with nothing under way and every effect once', async () => {
      const store = openStore();
      await fc.assert(
        fc.asyncProperty(randomActions, fc.nat(12), async (body, turns) => {
          const world = new EngineWorld(store);
          const runId = await world.start(modelFlow(body));
          await world.settle(turns);
          await world.engine.cancel(runId);
          const { actions, state } = await world.finish(runId);
          expect([...actions.values()].filter(({ status }) => status === 'Running' || status === 'Waiting')).toEqual([]);
          if (state.status !== 'Cancelled') checkAgainstModel({ runId, actions, state }, body);
          everyEffectOnce(world.connector);
        }),
        { numRuns: 100 },
      );
    }, 120_000);
  });
}
