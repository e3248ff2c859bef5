import type { NewCloudRun } from '@tandem/cloud-engine';
import { readCloudFlow } from '@tandem/cloud-flow';
import { type ConnectionId, JsonObject, parseJson, printJson, type TargetId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { expect, test } from 'vitest';
import { FlowStarter } from '../src/cloud-flow-runs/flow-starter.ts';
import { CloudFlows } from '../src/cloud-flows/cloud-flows.ts';
import { ConnectorSupport } from '../src/connectors/connector-support.ts';
import { RunDefinitions } from '../src/environment-variables/run-definitions.ts';
import { RunConnections } from '../src/flow-shares/run-connections.ts';
import { cloudFlowLimits } from '../src/settings/cloud-flow-limits.ts';
import { TriggerMissLog } from '../src/triggers/trigger-miss-log.ts';
import { TriggerOperations } from '../src/triggers/trigger-operations.ts';
import { definitionOf } from './cloud-flow-definitions.ts';
import { startFleet } from './start-fleet.ts';

const FLOW = definitionOf({ references: ['desk', 'mine'] });

/** A flow of Mona that Fred owns, too, with what its starter would have run. */
async function start() {
  const { services, stores, addMaker } = await startFleet();
  const { clock, ids, live, settings, flowAccess: access } = services;
  const { flowShares: store, cloudFlows, environmentVariables } = services.stores;
  const [mona, fred] = [await addMaker('mona'), await addMaker('fred')];
  const connectionOf = async ({ id: ownerId }: AccountRecord): Promise<ConnectionId> => {
    const id: ConnectionId = ids.next();
    const target = { kind: 'sign-in', targetId: ids.next<TargetId>(), username: 'u', sealedPassword: null } as const;
    await stores.connections.add({ id, ownerId, name: 'Desk', ...target, error: null, checkedAt: null, createdAt: 0 });
    return id;
  };
  const connectionOwner = async (id: ConnectionId) => (await stores.connections.get(id))?.ownerId;
  const watch = { follow: async () => undefined, leave: async () => undefined };
  const flows = new CloudFlows({
    ...{ store: cloudFlows, read: readCloudFlow, clock, ids, live, access, connectionOwner, watch },
    listening: new TriggerOperations([]),
    cancelRunsOf: async () => undefined,
  });
  const [desk, other] = [await connectionOf(mona), await connectionOf(mona)];
  const { record } = await flows.import({ name: 'Countries', definition: FLOW, connections: { desk, mine: other } }, mona);
  const share = (mayUseConnections: boolean) =>
    store.set({ cloudFlowId: record.id, accountId: fred.id, role: 'co-owner', mayUseConnections, sharedBy: mona.id, sharedAt: 0 });
  const started: NewCloudRun[] = [];
  const nothing = async () => undefined;
  const starter = new FlowStarter({
    ...{ flows, access, clock, ids, live, limits: () => cloudFlowLimits(settings) },
    runConnections: new RunConnections({ store, connectionOwner }),
    runs: {
      start: async (run) => void started.push(run),
      ...{ waitForResponse: nothing, callerLost: nothing, cancel: nothing, cancelAllOf: nothing },
    },
    definitions: new RunDefinitions(environmentVariables),
    connectors: new ConnectorSupport([]),
    misses: new TriggerMissLog({ store: services.stores.triggerMisses, clock, live }),
  });
  const goOn = async (account: AccountRecord, connections: Readonly<Record<string, string>>) => {
    const definition = parseJson(definitionOf({}));
    const text = printJson(definition instanceof JsonObject ? (definition.get('definition') ?? definition) : definition);
    const startedBy = { kind: 'account', accountId: fred.id, name: 'fred' } as const;
    const trigger = { triggerOutputs: new JsonObject(), hasSecuredTrigger: false, triggerName: 'manual' };
    await starter.goOn(
      { cloudFlowId: record.id, runId: ids.next(), ...trigger, definition: text, startedBy, connections },
      'same',
      account,
    );
    return started.at(-1)?.connections;
  };
  return { mona, fred, desk, other, share, goOn };
}

test('a run that a co-owner goes on with as it was gets no connection that the owner chose after it', async () => {
  const { fred, desk, other, share, goOn } = await start();
  await share(false);
  expect(await goOn(fred, {})).toEqual({});
  expect(await goOn(fred, { desk })).toEqual({ desk });
  expect(await goOn(fred, { desk: other })).toEqual({});
});

test('the owner, and a co-owner to whom connections are lent, go on with those of now', async () => {
  const { mona, fred, desk, other, share, goOn } = await start();
  expect(await goOn(mona, {})).toEqual({ desk, mine: other });
  await share(true);
  expect(await goOn(fred, {})).toEqual({ desk, mine: other });
});
