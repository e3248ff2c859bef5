import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineWorld } from '@tandem/cloud-engine/suite/engine-world';
import { call } from '@tandem/cloud-engine/suite/test-connector';
import { expect, onTestFinished, test } from 'vitest';
import { createCloudRunStore, openDatabase } from '../src/index.ts';

function openWorld(): EngineWorld {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-foreach-'));
  const database = openDatabase(join(folder, 'tandem.db'));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return new EngineWorld(createCloudRunStore(database, { seal: (_, text) => text, open: (_, sealed) => sealed }));
}

const COUNT = 20_000;

test(`a loop over ${COUNT} items runs in bounded memory, with an array that grows and a loop inside`, async () => {
  const world = openWorld();
  const before = process.memoryUsage().heapUsed;
  let highest = 0;
  const stop = world.engine.onChange(() => {
    highest = Math.max(highest, process.memoryUsage().heapUsed - before);
  });
  const runId = await world.start({
    V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'all', type: 'array' }] } },
    Each: {
      type: 'Foreach',
      foreach: `@range(0, ${COUNT})`,
      runAfter: { V: ['Succeeded'] },
      actions: {
        Add: { type: 'AppendToArrayVariable', inputs: { name: 'all', value: '@item()' } },
        Inner: { type: 'Foreach', foreach: '@createArray(1)', actions: { C: { type: 'Compose', inputs: "@items('Each')" } } },
      },
    },
    Count: { type: 'Compose', inputs: "@length(variables('all'))", runAfter: { Each: ['Succeeded'] } },
  });
  const { state, actions } = await world.finish(runId);
  stop();
  expect(state.status).toBe('Succeeded');
  expect(actions.get('Count')?.outputs).toBe(COUNT);
  expect(actions.size).toBe(3 + COUNT * 3);
  expect(highest).toBeLessThan(150 * 1024 * 1024);
}, 60_000);

test('as many passes are under way at once as the loop allows', async () => {
  const world = openWorld();
  const loop = { type: 'Foreach', foreach: '@range(0, 7)', actions: { Later: call('Later') } };
  await world.start({ One: loop, Three: { ...loop, runtimeConfiguration: { concurrency: { repetitions: 3 } } } });
  await world.settle();
  expect(world.connector.waiting.map((externalId) => externalId.split(':')[2]).sort()).toEqual([
    'One/0/Later',
    'Three/0/Later',
    'Three/1/Later',
    'Three/2/Later',
  ]);
});

test('a long loop does not keep other runs waiting', async () => {
  const world = openWorld();
  const long = await world.start({
    Each: { type: 'Foreach', foreach: '@range(0, 20000)', actions: { C: { type: 'Compose', inputs: 1 } } },
  });
  const short = await world.start({ A: { type: 'Compose', inputs: 1 } });
  await world.settle(5);
  expect((await world.store.loadState(short))?.status).toBe('Succeeded');
  expect((await world.store.loadState(long))?.status).toBe('Running');
  await world.engine.cancel(long);
  expect((await world.store.loadState(long))?.status).toBe('Cancelled');
});
