import { describe, expect, test } from 'vitest';
import { EngineWorld, type FinishedRun, statuses, type TestStore } from './engine-world.ts';
import { call } from './test-connector.ts';

const after = (name: string, ...words: readonly string[]): object => ({ runAfter: { [name]: words.length === 0 ? ['Succeeded'] : words } });
const echo = (n: unknown, more: object = {}): object => call('Echo', { n }, { ...more });
/** Fails until it is mended. */
const broken = (more: object = {}): object => ({ type: 'Compose', inputs: "@int('x')", ...more });
const mended = (more: object = {}): object => ({ type: 'Compose', inputs: 'well', ...more });

interface Resumed {
  readonly former: FinishedRun;
  readonly run: FinishedRun;
  /** Effects of the second run alone. */
  readonly effects: readonly string[];
  readonly world: EngineWorld;
}

async function resume(store: TestStore, actions: object, edited: object): Promise<Resumed> {
  const world = new EngineWorld(store);
  const former = await world.run(actions);
  world.connector.effects.length = 0;
  const run = await world.run(edited, { resumeOf: former.runId });
  return { former, run, effects: [...world.connector.effects], world };
}

/** Runs that go on where others failed, over any store. */
export function describeResume(name: string, openStore: () => TestStore): void {
  describe(`${name}: resume`, () => {
    test('a run goes on from the action that failed, and nothing before it is done again', async () => {
      const flow = (second: object): object => ({ First: echo(1), Second: second, Third: echo("@body('First')", after('Second')) });
      const { run, effects } = await resume(openStore(), flow(broken(after('First'))), flow(mended(after('First'))));
      expect(statuses(run)).toEqual({ First: 'Succeeded', Second: 'Succeeded', Third: 'Succeeded' });
      expect(run.state.status).toBe('Succeeded');
      expect(effects).toEqual(['Echo Third#1']);
    });

    test('the same definition runs again what failed, and fails again when nothing is better', async () => {
      const flow = { First: echo(1), Second: broken(after('First')) };
      const { run, effects } = await resume(openStore(), flow, flow);
      expect(statuses(run)).toEqual({ First: 'Succeeded', Second: 'Failed BadRequest' });
      expect(effects).toEqual([]);
    });

    test('what was changed runs again, with everything after it', async () => {
      const flow = (n: number, last: object): object => ({
        A: echo(n),
        B: echo(2, after('A')),
        C: echo(3),
        Last: { ...last, ...after('B') },
      });
      const { effects } = await resume(openStore(), flow(1, broken()), flow(7, mended()));
      expect(effects).toEqual(['Echo A#1', 'Echo B#1']);
    });

    test('variables stand as the actions that count left them', async () => {
      const flow = (last: object): object => ({
        V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'log', type: 'array', value: [0] }] } },
        Add: { type: 'AppendToArrayVariable', inputs: { name: 'log', value: 1 }, ...after('V') },
        Work: { ...last, ...after('Add') },
        Note: { type: 'AppendToArrayVariable', inputs: { name: 'log', value: 'failed' }, ...after('Work', 'Failed') },
        Stop: { type: 'Terminate', inputs: { runStatus: 'Failed' }, ...after('Note') },
        Show: { type: 'Compose', inputs: "@variables('log')", ...after('Work') },
      });
      const { run } = await resume(openStore(), flow(broken()), flow(mended()));
      expect(run.actions.get('Show')?.outputs).toEqual([0, 1]);
      expect(run.state.status).toBe('Succeeded');
    });

    test('a failure that a later action was made for counts as done, unless the run was stopped', async () => {
      const flow = (last: object): object => ({
        Try: broken(),
        Catch: echo(1, after('Try', 'Failed')),
        Last: { ...last, ...after('Catch') },
      });
      const { run, effects } = await resume(openStore(), flow(broken()), flow(mended()));
      expect(statuses(run)).toEqual({ Try: 'Failed BadRequest', Catch: 'Succeeded', Last: 'Succeeded' });
      expect(effects).toEqual([]);
    });

    test('it goes on inside scopes, branches and loops', async () => {
      const flow = (last: object): object => ({
        Scope: {
          type: 'Scope',
          actions: {
            Before: echo(1),
            If: {
              type: 'If',
              expression: '@true',
              actions: { Inside: echo(2), Fails: { ...last, ...after('Inside') } },
              else: { actions: { Other: echo(9) } },
              ...after('Before'),
            },
          },
        },
        After: echo(3, after('Scope')),
      });
      const { run, effects } = await resume(openStore(), flow(broken()), flow(mended()));
      expect(effects).toEqual(['Echo After#1']);
      expect(statuses(run)).toMatchObject({
        Scope: 'Succeeded',
        'Scope/If': 'Succeeded',
        'Scope/If/Fails': 'Succeeded',
        'Scope/If/Other': 'Skipped',
      });
    });

    test.each([1, 2, 5])('passes of a loop that were well are not repeated; those that failed go on, %i at once', async (repetitions) => {
      const flow = (work: string): object => ({
        Each: {
          type: 'Foreach',
          foreach: '@range(0, 8)',
          runtimeConfiguration: { concurrency: { repetitions } },
          actions: { Do: echo('@item()'), Work: { type: 'Compose', inputs: work, ...after('Do') }, Then: echo('@item()', after('Work')) },
        },
      });
      const { run, effects } = await resume(openStore(), flow("@int(if(equals(mod(item(), 3), 1), 'x', '1'))"), flow('@item()'));
      // Work was changed, so it runs again in every pass, and Then after it; Do never.
      expect(effects.filter((effect) => effect.includes('/Do'))).toEqual([]);
      expect(effects.filter((effect) => effect.includes('/Then'))).toHaveLength(8);
      expect(run.state.status).toBe('Succeeded');
    });

    test('a loop with the same definition goes on in the passes that failed alone', async () => {
      const world = new EngineWorld(openStore());
      const flow = {
        Each: {
          type: 'Foreach',
          foreach: '@range(0, 6)',
          actions: { Do: echo('@item()'), Work: { ...call('Flaky', { failures: '@if(equals(item(), 4), 9, 0)' }), ...after('Do') } },
        },
      };
      const former = await world.run(flow);
      expect(former.state.status).toBe('Failed');
      world.connector.effects.length = 0;
      await world.run(flow, { resumeOf: former.runId });
      expect(world.connector.effects.filter((effect) => effect.startsWith('Echo'))).toEqual([]);
      expect(new Set(world.connector.effects.map((effect) => effect.split('#')[0]))).toEqual(new Set(['Flaky Each/4/Work']));
    });

    test('a cancelled run goes on with what was under way and what was not reached', async () => {
      const world = new EngineWorld(openStore());
      const flow = { A: echo(1), Wait: { ...call('Later'), ...after('A') }, B: echo(2, after('Wait')) };
      const runId = await world.start(flow);
      await world.settle();
      await world.engine.cancel(runId);
      world.connector.effects.length = 0;
      const resumed = await world.start({ ...flow, Wait: echo(5, after('A')) }, { resumeOf: runId });
      expect((await world.finish(resumed)).state.status).toBe('Succeeded');
      expect(world.connector.effects).toEqual(['Echo Wait#1', 'Echo B#1']);
    });

    test('a resumed run of a flow with a concurrency waits for its turn, and then goes on where the other failed', async () => {
      const world = new EngineWorld(openStore());
      const one = { concurrency: { runs: 1, maximumWaitingRuns: 5 } };
      const flow = { First: echo(1), Second: broken(after('First')) };
      const former = await world.run(flow, one);
      const other = await world.start({ Wait: call('Later') }, one);
      await world.settle();
      world.connector.effects.length = 0;
      const resumed = await world.start({ ...flow, Second: mended(after('First')) }, { ...one, resumeOf: former.runId });
      expect(await world.store.loadState(resumed)).toMatchObject({ status: 'Waiting', isHeld: true });
      await world.engine.cancel(other);
      expect((await world.finish(resumed)).state.status).toBe('Succeeded');
      expect(world.connector.effects).toEqual([]);
    });

    test('a run that goes on or did not fail cannot be resumed', async () => {
      const world = new EngineWorld(openStore());
      const runId = await world.start({ Wait: call('Later') });
      await expect(world.start({}, { resumeOf: runId })).rejects.toMatchObject({ code: 'RunNotResumable' });
      const well = await world.run({ A: echo(1) });
      await expect(world.start({}, { resumeOf: well.runId })).rejects.toMatchObject({ code: 'RunNotResumable' });
    });
  });
}
