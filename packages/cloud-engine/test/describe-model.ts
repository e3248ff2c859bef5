import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EngineWorld, type TestStore } from './engine-world.ts';
import { randomActions } from './random-actions.ts';
import { interpret } from './reference-interpreter.ts';

/** Random definitions against a plain interpreter, over any store. */
export function describeModel(name: string, openStore: () => TestStore): void {
  describe(`${name}: model`, () => {
    test('every action of any flow ends as plain recursion says, and every effect happens once', async () => {
      const store = openStore();
      await fc.assert(
        fc.asyncProperty(randomActions, async (actions) => {
          const expected: Record<string, string> = {};
          const status = interpret(actions, '', expected);
          const world = new EngineWorld(store);
          const finished = await world.run(actions);
          expect(Object.fromEntries(Array.from(finished.actions, ([path, row]) => [path, row.status]))).toEqual(expected);
          expect(finished.state.status).toBe(status);
          expect(new Set(world.connector.effects).size).toBe(world.connector.effects.length);
        }),
        { numRuns: 200 },
      );
    }, 60_000);
  });
}
