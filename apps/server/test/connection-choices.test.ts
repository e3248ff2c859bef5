import { readCloudFlow } from '@tandem/cloud-flow';
import type { ConnectionId } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { CloudFlows } from '../src/cloud-flows/cloud-flows.ts';
import { TriggerOperations } from '../src/triggers/trigger-operations.ts';
import { definitionOf } from './cloud-flow-definitions.ts';
import { startFleet } from './start-fleet.ts';

const CONNECTION = '01890000-0000-7000-8000-00000000000c' as ConnectionId;

/** A flow of a maker with a connection chosen, and the rules of changing it over the real store. */
async function start() {
  const { services, admin, addMaker } = await startFleet();
  const { clock, ids, live, stores } = services;
  const mona = await addMaker('mona');
  const flows = new CloudFlows({
    store: stores.cloudFlows,
    read: readCloudFlow,
    clock,
    ids,
    live,
    watch: { follow: async () => undefined, leave: async () => undefined },
    listening: new TriggerOperations([]),
    cancelRunsOf: async () => undefined,
    connectionOwner: async () => mona.id,
    access: services.flowAccess,
  });
  const { record } = await flows.import({ name: 'Countries', definition: definitionOf({ references: ['desk'] }) }, mona);
  await flows.update(record.id, { connections: { desk: CONNECTION } }, mona);
  return { flows, id: record.id, admin, mona };
}

const OTHER = definitionOf({ references: ['desk'], triggerName: 'Other' });

test('connections are dropped when somebody else than the owner replaces the definition, and the answer says so', async () => {
  const { flows, id, admin } = await start();
  const { record, diagnostics } = await flows.update(id, { definition: OTHER }, admin);
  expect(record.connections).toEqual({});
  expect(diagnostics).toMatchObject([{ code: 'ConnectionsDropped', severity: 'warning', message: expect.stringContaining('desk') }]);
});

test('a change of the owner at the same time brings no connection back', async () => {
  const { flows, id, admin, mona } = await start();
  await Promise.all([flows.update(id, { definition: OTHER }, admin), flows.update(id, { name: 'Lands' }, mona)]);
  expect((await flows.get(id)).record).toMatchObject({ name: 'Lands', connections: {} });
});

test('connections stay when the owner replaces the definition, or an administrator changes something else', async () => {
  const { flows, id, admin, mona } = await start();
  await flows.update(id, { definition: OTHER }, mona);
  await flows.update(id, { state: 'Off', definition: OTHER }, admin);
  expect((await flows.get(id)).record.connections).toEqual({ desk: CONNECTION });
});

test('a draft of somebody else leaves the connections, publishing it takes them, and the owner publishes it with them', async () => {
  const { flows, id, admin, mona } = await start();
  const publish = { version: 'latest' as const, text: OTHER };
  expect(await flows.author(id, admin, () => ({ save: { text: OTHER, note: '' } }))).toEqual([]);
  expect((await flows.openVersion(id, 2, admin)).record.connections).toEqual({});
  expect((await flows.openVersion(id, 1, admin)).record.connections).toEqual({ desk: CONNECTION });
  expect(await flows.author(id, mona, () => ({ publish }))).toEqual([]);
  expect((await flows.get(id)).record).toMatchObject({ publishedVersion: 2, connections: { desk: CONNECTION } });
  await flows.author(id, mona, (present) => ({ publish: { version: 1, text: present.definition } }));
  expect(await flows.author(id, admin, () => ({ publish }))).toMatchObject([{ code: 'ConnectionsDropped' }]);
  expect((await flows.get(id)).record.connections).toEqual({});
});
