import { EngineWorld } from '@tandem/cloud-engine/suite/engine-world';
import { fromPlain, JsonObject, type JsonValue } from '@tandem/kernel';
import { expect, onTestFinished, test } from 'vitest';
import { createCloudRunStore, openDatabase } from '../src/index.ts';

const COUNT = 100_000;
/** What a turn of the engine may take of the one thread, with what reading the list costs. */
const TURN_MS = 150;

/** An engine with a real clock that tells how much of the processor its turns took, without what the store does. */
function openWorld(database = openMemory()): { readonly world: EngineWorld; readonly turns: number[] } {
  const store = createCloudRunStore(database, { seal: (_, text) => text, open: (_, sealed) => sealed });
  const turns: number[] = [];
  let stored = 0;
  const commit: typeof store.commit = (batch) => {
    const before = processorMs();
    const outcome = store.commit(batch);
    stored += processorMs() - before;
    return outcome;
  };
  const measured = (work: () => void): void => {
    const [before, storedBefore] = [processorMs(), stored];
    work();
    turns.push(processorMs() - before - (stored - storedBefore));
  };
  const soon = (work: () => void): void => void setImmediate(() => measured(work));
  const ports = { clock: { now: () => Date.now() }, timers: { soon, after: () => () => undefined } };
  return { world: new EngineWorld({ ...store, listActions: store.listActions, commit }, { ports }), turns };
}

function openMemory(): ReturnType<typeof openDatabase> {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return database;
}

function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const LIST = fromPlain(Array.from({ length: COUNT }, (_, n) => ({ n, text: `row ${n}`, even: false })));

test.each([
  ['Query', { where: "@and(greater(item()['n'], 9), equals(item()?['text'], 'row 50'))" }, 1],
  ['Select', { select: { a: "@item()?['n']", b: "@toUpper(item()?['text'])", c: "@add(item()['n'], 1)" } }, COUNT],
  ['Table', { format: 'CSV' }, 'n,text,even'],
  [
    'Table',
    {
      format: 'HTML',
      columns: [
        { header: 'N', value: "@item()['n']" },
        { header: 'T', value: "@item()['text']" },
      ],
    },
    '<table>',
  ],
  ['Join', { joinWith: ';' }, '{"n":0'],
])(
  `%s of ${COUNT} items takes less than a second of the processor, in turns`,
  async (type, inputs, expected) => {
    const { world, turns } = openWorld();
    const triggerOutputs = JsonObject.of([['body', LIST]]);
    const finished = await world.run({ A: { type, inputs: { from: '@triggerBody()', ...inputs } } }, { triggerOutputs });
    expect(beginOf(finished.actions.get('A')?.outputs)).toBe(expected);
    expect(turns.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1000);
    expect(Math.max(...turns)).toBeLessThan(TURN_MS);
  },
  60_000,
);

/** How many items a list has, or what a text begins with. */
function beginOf(outputs: JsonValue | undefined): unknown {
  const body = outputs instanceof JsonObject ? outputs.get('body') : undefined;
  if (typeof body !== 'string') return Array.isArray(body) ? body.length : body;
  return /^(?:<table>|\{"n":0|[^\r]+)/.exec(body)?.[0];
}

test('another run ends while a long list is worked on', async () => {
  const { world } = openWorld();
  const long = await world.start({
    A: { type: 'Select', inputs: { from: `@range(0, ${COUNT})`, select: "@concat(item(), '-', guid())" } },
  });
  const short = await world.run({ A: { type: 'Compose', inputs: 1 } });
  expect(short.state.status).toBe('Succeeded');
  expect((await world.store.loadState(long))?.endedAt).toBeUndefined();
  expect((await world.finish(long)).state.status).toBe('Succeeded');
}, 60_000);

test('a run that is cancelled stops in the middle of a list', async () => {
  const { world } = openWorld();
  const runId = await world.start({ A: { type: 'Select', inputs: { from: `@range(0, ${COUNT})`, select: '@mul(item(), 2)' } } });
  await world.engine.cancel(runId);
  const finished = await world.finish(runId);
  expect([finished.state.status, finished.actions.get('A')?.status]).toEqual(['Cancelled', 'Cancelled']);
});

test('a list whose work was broken off by a stop is worked on from its begin after the next start', async () => {
  const database = openMemory();
  const { world } = openWorld(database);
  const runId = await world.start({ A: { type: 'Select', inputs: { from: `@range(0, ${COUNT})`, select: '@mul(item(), 2)' } } });
  await world.engine.stop();
  expect((await world.store.loadState(runId))?.endedAt).toBeUndefined();
  const { world: next } = openWorld(database);
  await next.engine.recover();
  const finished = await next.finish(runId);
  expect(beginOf(finished.actions.get('A')?.outputs)).toBe(COUNT);
});
