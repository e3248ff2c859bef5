import { describe, expect, test } from 'vitest';
import { EngineWorld, statuses, type TestStore } from './engine-world.ts';
import { call } from './test-connector.ts';

const compose = (inputs: unknown, runAfter: Record<string, readonly string[]> = {}): Record<string, unknown> => ({
  type: 'Compose',
  inputs,
  runAfter,
});
const fails = (runAfter: Record<string, readonly string[]> = {}): Record<string, unknown> => compose("@int('no number')", runAfter);
const scope = (actions: unknown, runAfter: Record<string, readonly string[]> = {}): Record<string, unknown> => ({
  type: 'Scope',
  actions,
  runAfter,
});
const after = (...names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map((name) => [name, ['Succeeded']]));

interface StatusCase {
  readonly title: string;
  readonly actions: unknown;
  readonly run: string;
  readonly expected: Record<string, string>;
}

const CASES: readonly StatusCase[] = [
  { title: 'no action at all', actions: {}, run: 'Succeeded', expected: {} },
  {
    title: 'actions after each other and beside each other',
    actions: { A: compose(1), B: compose(2, after('A')), C: compose(3, after('A')), D: compose(4, after('B', 'C')) },
    run: 'Succeeded',
    expected: { A: 'Succeeded', B: 'Succeeded', C: 'Succeeded', D: 'Succeeded' },
  },
  {
    title: 'a failure skips what follows, and the run fails',
    actions: { A: fails(), B: compose(1, after('A')), C: compose(1, after('B')) },
    run: 'Failed',
    expected: { A: 'Failed BadRequest', B: 'Skipped', C: 'Skipped' },
  },
  {
    title: 'a handler that succeeds makes the level succeed',
    actions: { A: fails(), B: compose(1, { A: ['Failed'] }) },
    run: 'Succeeded',
    expected: { A: 'Failed BadRequest', B: 'Succeeded' },
  },
  {
    title: 'a handler that is not needed is skipped, and the action before it decides',
    actions: { A: compose(1), B: compose(1, { A: ['FAILED', 'TimedOut'] }) },
    run: 'Succeeded',
    expected: { A: 'Succeeded', B: 'Skipped' },
  },
  {
    title: 'an action may run after a skipped one',
    actions: { A: fails(), B: compose(1, after('A')), C: compose(1, { B: ['Skipped'] }) },
    run: 'Succeeded',
    expected: { A: 'Failed BadRequest', B: 'Skipped', C: 'Succeeded' },
  },
  {
    title: 'an unhandled branch fails the run even when another one succeeds',
    actions: { A: compose(1), B: fails(after('A')), C: compose(1, after('A')) },
    run: 'Failed',
    expected: { A: 'Succeeded', B: 'Failed BadRequest', C: 'Succeeded' },
  },
  {
    title: 'try, catch and finally',
    actions: {
      Try: scope({ Work: fails(), Rest: compose(1, after('Work')) }),
      Catch: scope({ Log: compose("@result('Try')[0]['error']['code']") }, { Try: ['Failed', 'Skipped', 'TimedOut'] }),
      Finally: scope({ Done: compose('done') }, { Catch: ['Succeeded', 'Failed', 'Skipped', 'TimedOut'] }),
    },
    run: 'Succeeded',
    expected: {
      Try: 'Failed ActionFailed',
      'Try/Work': 'Failed BadRequest',
      'Try/Rest': 'Skipped',
      Catch: 'Succeeded',
      'Catch/Log': 'Succeeded',
      Finally: 'Succeeded',
      'Finally/Done': 'Succeeded',
    },
  },
  {
    title: 'a skipped scope skips everything inside',
    actions: { A: compose(1), S: scope({ B: compose(1), T: scope({ C: compose(1) }) }, { A: ['Failed'] }) },
    run: 'Succeeded',
    expected: { A: 'Succeeded', S: 'Skipped', 'S/B': 'Skipped', 'S/T': 'Skipped', 'S/T/C': 'Skipped' },
  },
  {
    title: 'a condition runs one branch and skips the other',
    actions: {
      Is: {
        type: 'If',
        expression: { and: [{ equals: ["@triggerBody()?['text']", 'Ada'] }, { not: { greater: [1, 2] } }] },
        actions: { Yes: compose(1) },
        else: { actions: { No: compose(1) } },
      },
    },
    run: 'Succeeded',
    expected: { Is: 'Succeeded', 'Is/Yes': 'Succeeded', 'Is/No': 'Skipped' },
  },
  {
    title: 'a condition without the branch that it takes succeeds',
    actions: { Is: { type: 'If', expression: '@equals(1, 2)', actions: { Yes: compose(1) } } },
    run: 'Succeeded',
    expected: { Is: 'Succeeded', 'Is/Yes': 'Skipped' },
  },
  {
    title: 'a condition that is no boolean fails',
    actions: { Is: { type: 'If', expression: '@add(1, 2)', actions: {} } },
    run: 'Failed',
    expected: { Is: 'Failed ExpressionEvaluationFailed' },
  },
  {
    title: 'a switch compares values with their type',
    actions: {
      Pick: {
        type: 'Switch',
        expression: "@triggerBody()?['number']",
        cases: { Text: { case: '3', actions: { A: compose(1) } }, Number: { case: 3, actions: { B: compose(1) } } },
        default: { actions: { C: compose(1) } },
      },
    },
    run: 'Succeeded',
    expected: { Pick: 'Succeeded', 'Pick/A': 'Skipped', 'Pick/B': 'Succeeded', 'Pick/C': 'Skipped' },
  },
  {
    title: 'a switch without a fitting case takes the default',
    actions: {
      Pick: { type: 'Switch', expression: 'z', cases: { A: { case: 'a', actions: { A: fails() } } }, default: { actions: { D: fails() } } },
    },
    run: 'Failed',
    expected: { Pick: 'Failed ActionFailed', 'Pick/A': 'Skipped', 'Pick/D': 'Failed BadRequest' },
  },
  {
    title: 'all passes run although one fails, and the loop fails',
    actions: {
      Each: {
        type: 'Foreach',
        foreach: '@createArray(1, 0, 2)',
        actions: { Div: compose('@div(4, item())'), Next: compose(1, after('Div')) },
      },
    },
    run: 'Failed',
    expected: {
      Each: 'Failed ActionFailed',
      'Each/0/Div': 'Succeeded',
      'Each/0/Next': 'Succeeded',
      'Each/1/Div': 'Failed BadRequest',
      'Each/1/Next': 'Skipped',
      'Each/2/Div': 'Succeeded',
      'Each/2/Next': 'Succeeded',
    },
  },
  {
    title: 'a loop over nothing succeeds',
    actions: { Each: { type: 'Foreach', foreach: '@take(createArray(1), 0)', actions: { A: compose(1) } } },
    run: 'Succeeded',
    expected: { Each: 'Succeeded' },
  },
  {
    title: 'a loop over something else fails',
    actions: { Each: { type: 'Foreach', foreach: '@triggerBody()', actions: { A: compose(1) } } },
    run: 'Failed',
    expected: { Each: 'Failed ExpressionEvaluationFailed' },
  },
  {
    title: 'Terminate ends the run with its status and skips the rest',
    actions: {
      A: compose(1),
      T: { type: 'Terminate', inputs: { runStatus: 'Cancelled' }, runAfter: after('A') },
      B: compose(1, after('T')),
      S: scope({ C: compose(1) }, after('B')),
    },
    run: 'Cancelled',
    expected: { A: 'Succeeded', T: 'Succeeded', B: 'Skipped', S: 'Skipped', 'S/C': 'Skipped' },
  },
  {
    title: 'an action that Tandem cannot run fails only when it is reached',
    actions: { A: { type: 'Liquid', inputs: {} }, B: { type: 'Xslt', inputs: {}, runAfter: { A: ['Succeeded'] } } },
    run: 'Failed',
    expected: { A: 'Failed ActionNotSupported', B: 'Skipped' },
  },
  {
    title: 'a connector that nobody has fails only when it is reached',
    actions: { A: { type: 'OpenApiConnection', inputs: { host: { apiId: '/apis/shared_teams', operationId: 'Post' }, parameters: {} } } },
    run: 'Failed',
    expected: { A: 'Failed ActionNotSupported' },
  },
  {
    title: 'an error that an operation throws becomes the code of its action',
    actions: { A: call('Throws'), B: compose("@actions('A')['error']['code']", { A: ['Failed'] }) },
    run: 'Succeeded',
    expected: { A: 'Failed ConnectionMissing', B: 'Succeeded' },
  },
  {
    title: 'a second answer is skipped',
    actions: {
      R: { type: 'Response', inputs: { statusCode: 200 } },
      S: { type: 'Response', inputs: { statusCode: 200 }, runAfter: after('R') },
    },
    run: 'Succeeded',
    expected: { R: 'Succeeded', S: 'Skipped' },
  },
  {
    title: 'a loop ends when its condition holds',
    actions: {
      V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'n', type: 'integer' }] } },
      Loop: {
        type: 'Until',
        expression: "@equals(variables('n'), 2)",
        limit: { count: 5 },
        actions: { Up: { type: 'IncrementVariable', inputs: { name: 'n', value: 1 } } },
        runAfter: after('V'),
      },
    },
    run: 'Succeeded',
    expected: { V: 'Succeeded', Loop: 'Succeeded', 'Loop/0/Up': 'Succeeded', 'Loop/1/Up': 'Succeeded' },
  },
  {
    title: 'a loop at its limit succeeds unless it says otherwise',
    actions: {
      Soft: { type: 'Until', expression: '@false', limit: { count: 1 }, actions: { A: compose(1) } },
      Hard: {
        type: 'Until',
        expression: '@false',
        limit: { count: 1 },
        operationOptions: 'FailWhenLimitsReached',
        actions: { B: compose(1) },
      },
    },
    run: 'Failed',
    expected: { Soft: 'Succeeded', 'Soft/0/A': 'Succeeded', Hard: 'Failed UntilLimitReached', 'Hard/0/B': 'Succeeded' },
  },
];

/** Statuses of runs and actions, over any store. */
export function describeStatuses(name: string, openStore: () => TestStore): void {
  describe(`${name}: statuses`, () => {
    test.each(CASES)('$title', async ({ actions, run, expected }) => {
      const finished = await new EngineWorld(openStore()).run(actions);
      expect(statuses(finished)).toEqual(expected);
      expect(finished.state.status).toBe(run);
    });
  });
}
