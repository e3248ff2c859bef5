import { expect, test } from 'vitest';
import { definitionOf } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface RunView {
  readonly id: string;
  readonly status: string;
  readonly startedBy: { readonly kind: string; readonly runId: string; readonly cloudFlowName: string };
  readonly actions: readonly ActionView[];
}

interface ActionView {
  readonly path: string;
  readonly status: string;
  readonly code: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly outputs?: unknown;
}

const callChild = (workflowReferenceName: string, more: object = {}): object => ({
  Child: {
    type: 'Workflow',
    runAfter: {},
    inputs: { host: { workflowReferenceName }, body: { text: 'Ada' }, retryPolicy: { type: 'none' } },
    ...more,
  },
});
const ANSWER = {
  Answer: {
    type: 'Response',
    kind: 'PowerApp',
    runAfter: {},
    inputs: { statusCode: 200, body: { greeting: "Hello @{triggerBody()?['text']}" } },
  },
};
const TEXT_TRIGGER = {
  type: 'Request',
  kind: 'Button',
  inputs: { schema: { type: 'object', properties: { text: { title: 'Name', type: 'string' } }, required: ['text'] } },
};
const child = (actions: object): string => definitionOf({ trigger: TEXT_TRIGGER, actions });

async function addFlow(ask: TestServer['ask'], name: string, definition: string): Promise<string> {
  const { json } = await ask('/api/cloud-flows', { method: 'POST', body: { name, definition } });
  const { id } = json as { id: string };
  await ask(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { state: 'On' } });
  return id;
}

async function runOf(ask: TestServer['ask'], flowId: string): Promise<RunView> {
  const started = (await ask(`/api/cloud-flows/${flowId}/run`, { method: 'POST', body: { body: {} } })).json as { runId: string };
  return ended(ask, started.runId);
}

async function ended(ask: TestServer['ask'], runId: string): Promise<RunView> {
  for (;;) {
    const run = (await ask(`/api/cloud-flow-runs/${runId}`)).json as RunView;
    if (run.status !== 'Running' && run.status !== 'Waiting') return run;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function childAction(ask: TestServer['ask'], target: string, more: object = {}): Promise<ActionView | undefined> {
  const parentId = await addFlow(ask, 'Parent', definitionOf({ actions: callChild(target, more) }));
  return (await runOf(ask, parentId)).actions.find(({ path }) => path === 'Child');
}

test('a flow runs a child flow, gives it values, and gets its response', async () => {
  const { askAsAdmin } = await startTestServer();
  const childId = await addFlow(askAsAdmin, 'Greeting', child(ANSWER));
  const action = await childAction(askAsAdmin, childId.toUpperCase());
  expect(action).toMatchObject({ status: 'Succeeded', code: 'OK', outputs: { statusCode: 200, body: { greeting: 'Hello Ada' } } });
  const { items } = (await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${childId}`)).json as { items: readonly RunView[] };
  expect(items.map(({ status, startedBy }) => [status, startedBy.kind, startedBy.cloudFlowName])).toEqual([
    ['Succeeded', 'cloud-flow', 'Parent'],
  ]);
});

test('a child that answers with an error, or ends without an answer, fails its caller and says why', async () => {
  const { askAsAdmin } = await startTestServer();
  const refusing = await addFlow(
    askAsAdmin,
    'Refusing',
    child({ Answer: { type: 'Response', runAfter: {}, inputs: { statusCode: 409, body: 'no' } } }),
  );
  expect(await childAction(askAsAdmin, refusing)).toMatchObject({ status: 'Failed', code: '409', outputs: { body: 'no' } });
  const failing = {
    Fails: { type: 'Compose', runAfter: {}, inputs: "@int('x')" },
    Answer: { ...ANSWER.Answer, runAfter: { Fails: ['Succeeded'] } },
  };
  const broken = await addFlow(askAsAdmin, 'Broken', child(failing));
  const action = await childAction(askAsAdmin, broken);
  expect(action).toMatchObject({ status: 'Failed', code: 'BadGateway', error: { code: 'NoResponse' } });
  expect(action?.error?.message).toContain('ended Failed');
});

test('a child that cannot be called is named with what to do', async () => {
  const server = await startTestServer();
  const { askAsAdmin } = server;
  const silent = await addFlow(askAsAdmin, 'Silent', child({ Compose: { type: 'Compose', runAfter: {}, inputs: 1 } }));
  expect(await childAction(askAsAdmin, silent)).toMatchObject({ error: { code: 'NestedWorkflowDoesNotContainResponseAction' } });
  expect(await childAction(askAsAdmin, 'a0000000-0000-4000-8000-000000000000')).toMatchObject({ error: { code: 'ChildFlowNotFound' } });
  const foreign = await addFlow(await server.addMaker('maker@example.org'), 'Foreign', child(ANSWER));
  expect(await childAction(askAsAdmin, foreign)).toMatchObject({ error: { code: 'ChildFlowNotFound' } });
  const off = await addFlow(askAsAdmin, 'Off', child(ANSWER));
  await askAsAdmin(`/api/cloud-flows/${off}`, { method: 'PATCH', body: { state: 'Off' } });
  expect(await childAction(askAsAdmin, off)).toMatchObject({ error: { code: 'WorkflowTriggerIsNotEnabled' } });
  const picky = await addFlow(askAsAdmin, 'Picky', child(ANSWER));
  const body = { inputs: { host: { workflowReferenceName: picky }, body: { text: 5 }, retryPolicy: { type: 'none' } } };
  expect(await childAction(askAsAdmin, picky, body)).toMatchObject({ error: { code: 'InvalidTriggerBody' } });
});

test('a flow that calls itself ends instead of going on for ever', async () => {
  const { askAsAdmin } = await startTestServer();
  const id = await addFlow(askAsAdmin, 'Itself', child(ANSWER));
  const itself = child({ ...callChild(id), Answer: { ...ANSWER.Answer, runAfter: { Child: ['Succeeded', 'Failed'] } } });
  await askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { definition: itself } });
  const { runId } = (await askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: { body: { text: 'Ada' } } })).json as {
    runId: string;
  };
  expect(await ended(askAsAdmin, runId)).toMatchObject({ status: 'Succeeded' });
  const { items } = (await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${id}&limit=100`)).json as { items: readonly RunView[] };
  expect(items).toHaveLength(51);
});

test('cancelling a run cancels the child that it waits for, also after a restart', async () => {
  const server = await startTestServer();
  const waiting = child({
    Wait: { type: 'Wait', runAfter: {}, inputs: { interval: { count: 1, unit: 'Hour' } } },
    Answer: { ...ANSWER.Answer, runAfter: { Wait: ['Succeeded'] } },
  });
  const childId = await addFlow(server.askAsAdmin, 'Waiting', waiting);
  const parentId = await addFlow(server.askAsAdmin, 'Parent', definitionOf({ actions: callChild(childId) }));
  const { runId } = (await server.askAsAdmin(`/api/cloud-flows/${parentId}/run`, { method: 'POST', body: { body: {} } })).json as {
    runId: string;
  };
  const { askAsAdmin } = await server.restart();
  await askAsAdmin(`/api/cloud-flow-runs/${runId}/cancel`, { method: 'POST' });
  expect(await ended(askAsAdmin, runId)).toMatchObject({ status: 'Cancelled' });
  const { items } = (await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${childId}`)).json as { items: readonly RunView[] };
  expect(await ended(askAsAdmin, items[0]?.id ?? '')).toMatchObject({ status: 'Cancelled' });
});

test.each([
  ['by hand', TEXT_TRIGGER, true],
  ['by a request', { type: 'Request', kind: 'Http', inputs: { schema: {} } }, true],
  ['by its schedule', { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } }, false],
  ['for a row', { type: 'Request', kind: 'ApiConnection', inputs: { schema: { type: 'object', properties: {} } } }, false],
])('a flow that starts %s says whether others can run it', async (_how, trigger, isCallable) => {
  const { askAsAdmin } = await startTestServer();
  await addFlow(askAsAdmin, 'Child', definitionOf({ trigger, actions: ANSWER }));
  const { items } = (await askAsAdmin('/api/cloud-flows')).json as { items: readonly { name: string; isCallable: boolean }[] };
  expect(items.find(({ name }) => name === 'Child')?.isCallable).toBe(isCallable);
});
