import { readCloudFlow } from '@tandem/cloud-flow';
import type { CloudFlowId, ConnectionId, TargetId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { expect, test } from 'vitest';
import { CloudFlows } from '../src/cloud-flows/cloud-flows.ts';
import { RunConnections } from '../src/flow-shares/run-connections.ts';
import { TriggerOperations } from '../src/triggers/trigger-operations.ts';
import { definitionOf } from './cloud-flow-definitions.ts';
import { startFleet } from './start-fleet.ts';

const INVOKER = definitionOf({ references: ['desk', 'mine'] }).replace(
  /("mine":\{[^}]*\},"connection":\{\},"runtimeSource":)"embedded"/,
  '$1"invoker"',
);
const OTHER = definitionOf({ references: ['desk', 'mine'], triggerName: 'Other' });

/** A flow of Mona with a connection for each reference, and Fred with one of his own, over the real store. */
async function start() {
  const { services, stores, addMaker } = await startFleet();
  const { clock, ids, live, flowAccess: access } = services;
  const store = services.stores.flowShares;
  const [mona, fred] = [await addMaker('mona'), await addMaker('fred')];
  const connectionOf = async ({ id: ownerId }: AccountRecord): Promise<ConnectionId> => {
    const id: ConnectionId = ids.next();
    const target = { kind: 'sign-in', targetId: ids.next<TargetId>(), username: 'u', sealedPassword: null } as const;
    await stores.connections.add({ id, ownerId, name: 'Desk', ...target, error: null, checkedAt: null, createdAt: 0 });
    return id;
  };
  const connectionOwner = async (id: ConnectionId) => (await stores.connections.get(id))?.ownerId;
  const flows = new CloudFlows({
    ...{ store: services.stores.cloudFlows, read: readCloudFlow, clock, ids, live, access, connectionOwner },
    watch: { follow: async () => undefined, leave: async () => undefined },
    listening: new TriggerOperations([]),
    cancelRunsOf: async () => undefined,
  });
  const ofMona = await connectionOf(mona);
  const { record } = await flows.import({ name: 'Countries', definition: INVOKER, connections: { desk: ofMona, mine: ofMona } }, mona);
  const share = (accountId: AccountRecord['id'], mayUseConnections: boolean) =>
    store.set({ cloudFlowId: record.id, accountId, role: 'co-owner', mayUseConnections, sharedBy: mona.id, sharedAt: 0 });
  return {
    flows,
    store,
    stores,
    share,
    id: record.id,
    mona,
    fred,
    ofMona,
    ofFred: await connectionOf(fred),
    ...runs(flows, { store, connectionOwner }),
  };
}

function runs(flows: CloudFlows, ports: ConstructorParameters<typeof RunConnections>[0]) {
  const connections = new RunConnections(ports);
  return {
    async chosenFor(id: CloudFlowId, account: AccountRecord, chosen?: Record<string, string>) {
      return (await connections.forRunOf(await flows.get(id), account, chosen)).record.connections;
    },
  };
}

test('a reference that its file leaves to the invoker gets the connection of whoever runs the flow, who is asked once', async () => {
  const { chosenFor, id, fred, mona, ofMona, ofFred, stores } = await start();
  expect(await chosenFor(id, fred)).toEqual({ desk: ofMona });
  expect(await chosenFor(id, fred, { mine: ofFred })).toEqual({ desk: ofMona, mine: ofFred });
  expect(await chosenFor(id, fred)).toEqual({ desk: ofMona, mine: ofFred });
  expect(await chosenFor(id, mona)).toEqual({ desk: ofMona, mine: ofMona });
  await stores.connections.remove(ofFred);
  expect(await chosenFor(id, fred)).toEqual({ desk: ofMona });
});

test('whoever chose a connection is asked again when a version is published that asks for other ones, and only then', async () => {
  const { chosenFor, flows, id, fred, mona, ofMona, ofFred } = await start();
  const publish = (definition: string) => flows.update(id, { definition }, mona);
  const isKeptAfter = async (definition: string): Promise<boolean> => {
    await publish(INVOKER);
    await chosenFor(id, fred, { mine: ofFred });
    await publish(definition);
    await publish(INVOKER);
    return 'mine' in (await chosenFor(id, fred));
  };
  const withKey = INVOKER.replaceAll('"mine"', '"yours"');
  const withApi = INVOKER.replace(/("mine":.*?)shared_\w+/, '$1shared_tables');
  const withoutMark = INVOKER.replace('"invoker"', '"embedded"');
  expect(new Set([INVOKER, withKey, withApi, withoutMark]).size).toBe(4);
  for (const other of [withKey, withApi, withoutMark]) expect(await isKeptAfter(other)).toBe(false);
  expect(await isKeptAfter(INVOKER.replace('"Other"', '"Third"').replace('{', '{ '))).toBe(true);
  await chosenFor(id, fred, { mine: ofFred });
  await flows.author(id, mona, () => ({ save: { text: withKey, note: '' } }));
  expect(await chosenFor(id, fred)).toEqual({ desk: ofMona, mine: ofFred });
});

test('nobody runs a flow with a connection of somebody else, or puts an own one where the owner provides it', async () => {
  const { chosenFor, id, fred, ofMona, ofFred } = await start();
  await expect(chosenFor(id, fred, { mine: ofMona })).rejects.toMatchObject({ code: 'ConnectionNotYours' });
  await expect(chosenFor(id, fred, { desk: ofFred })).rejects.toMatchObject({ code: 'ConnectionProvided' });
});

test('what the owner decided for a reference goes before its file', async () => {
  const { chosenFor, store, id, fred, ofMona } = await start();
  await store.setSources(
    id,
    new Map([
      ['desk', 'invoker'],
      ['mine', 'provided'],
    ]),
  );
  expect(await chosenFor(id, fred)).toEqual({ mine: ofMona });
});

test('the connections stay when a co-owner to whom they are lent publishes, and are dropped when they are not lent', async () => {
  const { flows, share, id, fred, ofMona } = await start();
  await share(fred.id, true);
  expect((await flows.openVersion(id, 1, fred)).record.connections).toEqual({ desk: ofMona, mine: ofMona });
  expect((await flows.update(id, { definition: OTHER }, fred)).record.connections).toEqual({ desk: ofMona, mine: ofMona });
  await share(fred.id, false);
  const { record, diagnostics } = await flows.update(id, { definition: INVOKER }, fred);
  expect(record.connections).toEqual({});
  expect(diagnostics).toMatchObject([{ code: 'ConnectionsDropped' }]);
});

test('a draft of a co-owner is tested with the connections only when they are lent', async () => {
  const { flows, share, id, fred, ofMona } = await start();
  await share(fred.id, false);
  await flows.author(id, fred, () => ({ save: { text: OTHER, note: '' } }));
  expect((await flows.openVersion(id, 2, fred)).record.connections).toEqual({});
  await share(fred.id, true);
  expect((await flows.openVersion(id, 2, fred)).record.connections).toEqual({ desk: ofMona, mine: ofMona });
});

test('a flow that is handed over has no connection, and lends none', async () => {
  const { flows, store, share, id, mona, fred } = await start();
  await share(fred.id, true);
  expect(await store.handOver({ cloudFlowId: id, from: mona.id, to: fred.id, by: mona.id, at: 1 })).toBe(true);
  expect(await store.handOver({ cloudFlowId: id, from: mona.id, to: fred.id, by: mona.id, at: 1 })).toBe(false);
  expect((await flows.get(id)).record).toMatchObject({ ownerId: fred.id, connections: {} });
  expect(await store.listOf(id)).toMatchObject([{ accountId: mona.id, role: 'co-owner', mayUseConnections: false }]);
});
