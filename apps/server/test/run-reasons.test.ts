import { EngineWorld } from '@tandem/cloud-engine/suite/engine-world';
import { CLOUD_FLOW_LIMITS } from '@tandem/kernel';
import { createCloudFlowStore, createCloudRunStore, createFlowShareStore, openDatabase } from '@tandem/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { EngineRunHistory } from '../src/cloud-flow-runs/engine-run-history.ts';
import { RunWaits } from '../src/cloud-flow-runs/run-waits.ts';
import { FlowAccess } from '../src/flow-shares/flow-access.ts';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { type Ask, startRun, startSharing } from './flow-share-setup.ts';
import { MONA } from './mona.ts';

interface RunView {
  readonly status: string;
  readonly failedAction: object | null;
  readonly waits: readonly Readonly<Record<string, unknown>>[];
}

const wait = (name: string) => ({ [name]: { type: 'Wait', runAfter: {}, inputs: { interval: { count: 1, unit: 'Hour' } } } });
const asking = {
  Ask: {
    type: 'OpenApiConnectionWebhook',
    runAfter: {},
    inputs: {
      host: {
        apiId: '/providers/Microsoft.PowerApps/apis/shared_approvals',
        connectionName: 'shared_approvals',
        operationId: 'StartAndWaitForAnApproval',
      },
      parameters: {
        approvalType: 'Basic',
        'WebhookApprovalCreationInput/title': 'Holiday',
        'WebhookApprovalCreationInput/assignedTo': 'sten@example.org',
      },
    },
  },
};
const failing = (message: string, more: object = {}) => ({
  Parts: {
    type: 'Scope',
    runAfter: {},
    actions: { Divide_it: { type: 'Compose', runAfter: {}, inputs: `@div(1, ${message})`, ...more } },
  },
});

const look = async (ask: Ask, runId: string) => (await ask(`/api/cloud-flow-runs/${runId}`)).json as RunView;
const settled = (ask: Ask, runId: string) =>
  until('the run to wait or to end', async () => {
    const run = await look(ask, runId);
    return run.status === 'Running' ? undefined : run;
  });

test('a run that waits says for what, for whom and until when, as far as its reader may know', async () => {
  const { owner, friend, stranger, path, share } = await startSharing(definitionOf({ actions: { ...wait('Pause'), ...asking } }));
  await share(owner.ask, friend.id, 'co-owner');
  const runId = await startRun(owner.ask, path);
  const waits = await until('both waits', async () => {
    const run = await look(owner.ask, runId);
    return run.waits.length === 2 ? run.waits : undefined;
  });
  const since = expect.any(Number);
  expect(waits).toContainEqual({ kind: 'time', path: 'Pause', name: 'Pause', since, until: expect.any(Number) });
  const approval = { kind: 'approval', path: 'Ask', name: 'Ask', since, title: 'Holiday', people: ['sten@example.org'] };
  expect(waits).toContainEqual({ ...approval, approvalId: expect.any(String) });
  expect((await look(friend.ask, runId)).waits).toContainEqual({ ...approval, approvalId: null });
  await share(owner.ask, stranger.id, 'run-only');
  const own = await startRun(stranger.ask, path);
  expect((await settled(stranger.ask, own)).waits).toEqual([]);
});

test('a run whose flow has begun as many actions as its limits allow says so, and until when', async () => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const store = createCloudRunStore(database, { seal: (_, text) => text, open: (_, sealed) => sealed });
  const limits = () => ({ ...CLOUD_FLOW_LIMITS['power-automate-low'], actionsPerFiveMinutes: 2 });
  const world = new EngineWorld(store, { ports: { limits } });
  const compose = { type: 'Compose', inputs: 1 };
  const runId = await world.start({ First: compose, Second: compose, Third: { ...compose, runAfter: { Second: ['Succeeded'] } } });
  await world.settle();
  const nobody = { get: async () => undefined, find: async () => undefined };
  const history = new EngineRunHistory({ store, flows: createCloudFlowStore(database), runs: world.engine });
  const access = new FlowAccess(createFlowShareStore(database));
  const desktopRuns = { ...nobody, sightOf: () => Promise.reject(new Error('nothing is on a machine')) };
  const waits = await new RunWaits({ history, access, approvals: nobody, desktopRuns }).of(runId, MONA);
  expect(waits).toEqual([{ kind: 'pace', path: 'Third', name: 'Third', since: null, until: world.nowMs + 301_000 }]);
});

test('a run that waits for a run of another flow leads there whoever may see that', async () => {
  const { owner, friend, path, share } = await startSharing();
  const answer = {
    Answer: { type: 'Response', kind: 'PowerApp', runAfter: { Pause: ['Succeeded'] }, inputs: { statusCode: 200, body: {} } },
  };
  const child = await importFlow(owner.ask, definitionOf({ actions: { ...wait('Pause'), ...answer } }));
  const call = { Child: { type: 'Workflow', runAfter: {}, inputs: { host: { workflowReferenceName: child.id }, body: {} } } };
  await owner.ask(path, { method: 'PATCH', body: { definition: definitionOf({ actions: call }) } });
  await share(owner.ask, friend.id, 'co-owner');
  const runId = await startRun(owner.ask, path);
  const [found] = (await settled(owner.ask, runId)).waits;
  expect(found).toMatchObject({ kind: 'child-flow', name: 'Child', runId: expect.any(String), cloudFlowName: expect.any(String) });
  expect((await look(friend.ask, runId)).waits).toMatchObject([{ kind: 'child-flow', runId: null, cloudFlowName: '' }]);
});

test('a run that failed names the action inside, its code and its message, to those who see its inside', async () => {
  const { owner, stranger, path, share } = await startSharing(definitionOf({ actions: failing('0') }));
  await share(owner.ask, stranger.id, 'run-only');
  const runId = await startRun(stranger.ask, path);
  await settled(owner.ask, runId);
  const failedAction = { path: 'Parts/Divide_it', name: 'Divide_it', code: 'InvalidTemplate', message: expect.stringContaining('zero') };
  const listed = async (ask: Ask) => ((await ask('/api/cloud-flow-runs')).json as { items: readonly RunView[] }).items[0];
  expect(await look(owner.ask, runId)).toMatchObject({ status: 'Failed', failedAction });
  expect(await listed(owner.ask)).toMatchObject({ failedAction });
  expect(await look(stranger.ask, runId)).toMatchObject({ status: 'Failed', failedAction: null });
  expect(await listed(stranger.ask)).toMatchObject({ failedAction: null });
});

test('the message of an action with secured values is not repeated', async () => {
  const secured = { runtimeConfiguration: { secureData: { properties: ['outputs'] } } };
  const { owner, path } = await startSharing(definitionOf({ actions: failing("'swordfish'", secured) }));
  const runId = await startRun(owner.ask, path);
  await settled(owner.ask, runId);
  const { text } = await owner.ask('/api/cloud-flow-runs');
  expect(text).toContain('Divide_it');
  expect(text).not.toContain('swordfish');
});
