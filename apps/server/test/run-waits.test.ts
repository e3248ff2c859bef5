import { randomUUID } from 'node:crypto';
import type { Approval, DesktopFlowRunDetail } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { errorAnswer, isServerFailure } from '../src/http/error-body.ts';
import { answeredWithin } from '../src/run-services/answered-within.ts';
import { callsOperations, read, type StartedRun, startRunBench } from './start-desktop-run.ts';
import type { HttpAnswer, TestServer } from './start-test-server.ts';

const UI_FLOW = '/providers/Microsoft.PowerApps/apis/shared_uiflow';
const RUNS_ANOTHER = `External.InvokeCloudConnector Connection: 'robots' ConnectorId: '${UI_FLOW}' OperationId: 'RunUIFlow_V2' @uiFlowId: 'x'`;

const ASKS = callsOperations(
  'shared_approvals/StartAndWaitForAnApproval',
  'shared_approvals/CreateAnApproval',
  'shared_approvals/WaitForAnApproval',
);

const REQUEST = {
  callId: randomUUID(),
  connection: '',
  connectorId: '/providers/Microsoft.PowerApps/apis/shared_approvals',
  operationId: 'StartAndWaitForAnApproval',
  parameters: {
    approvalType: 'Basic',
    'WebhookApprovalCreationInput/title': 'Holiday',
    'WebhookApprovalCreationInput/assignedTo': 'ben@example.org',
  },
};

const invoke = ({ service }: StartedRun, asked: object): Promise<HttpAnswer> => service('connectors/invoke', asked);

function firstOf(ask: TestServer['ask'], name: 'received' | 'history'): Promise<Approval> {
  return until('an approval', async () => {
    const { items } = (await ask(`/api/approvals?list=${name}`)).json as { items: Approval[] };
    return items[0];
  });
}

async function approve(ask: TestServer['ask']): Promise<void> {
  const { id, assignments } = await firstOf(ask, 'received');
  await read(
    ask(`/api/approvals/${id}/assignments/${assignments[0]?.id}/answer`, {
      method: 'POST',
      body: { response: 'Approve', comments: 'Fine' },
    }),
  );
}

/** What the page of the run shows that it waits for. */
async function waitsOf(ask: TestServer['ask'], runId: string): Promise<DesktopFlowRunDetail['waits']> {
  return (await read<DesktopFlowRunDetail>(ask(`/api/desktop-flow-runs/${runId}`))).waits;
}

const SHOWN = {
  kind: 'approval',
  path: REQUEST.callId,
  name: 'StartAndWaitForAnApproval',
  since: expect.any(Number),
  approvalId: expect.any(String),
  title: 'Holiday',
  people: [expect.stringContaining('ben')],
};

test('a desktop flow asks a person for approval, shows that it waits for that, and goes on with the answer', async () => {
  const { server, start } = await startRunBench();
  const ben = await server.addMaker('ben@example.org');
  const run = await start(server.askAsAdmin, ASKS);
  expect(await waitsOf(server.askAsAdmin, run.runId)).toEqual([]);
  const asked = invoke(run, REQUEST);
  const { id } = await firstOf(ben, 'received');
  expect(await waitsOf(server.askAsAdmin, run.runId)).toEqual([{ ...SHOWN, approvalId: id }]);
  await approve(ben);
  expect((await asked).json).toMatchObject({
    outputs: { body: { outcome: 'Approve', title: 'Holiday', responses: [{ comments: 'Fine' }] } },
  });
  expect((await invoke(run, REQUEST)).text).toBe((await asked).text);
  expect((await ben('/api/approvals/count')).json).toEqual({ received: 0 });
  expect(await waitsOf(server.askAsAdmin, run.runId)).toEqual([]);
});

test('it waits for an approval that it made before, and is not told of one that somebody else made', async () => {
  const { server, start } = await startRunBench();
  const ben = await server.addMaker('ben@example.org');
  const run = await start(server.askAsAdmin, ASKS);
  const parameters = {
    approvalType: 'Basic',
    'ApprovalCreationInput/title': 'Holiday',
    'ApprovalCreationInput/assignedTo': 'ben@example.org',
  };
  const created = await invoke(run, { ...REQUEST, callId: randomUUID(), operationId: 'CreateAnApproval', parameters });
  const { name } = (created.json as { outputs: { body: { name: string } } }).outputs.body;
  const wait = { ...REQUEST, operationId: 'WaitForAnApproval' };
  const asked = invoke(run, { ...wait, callId: randomUUID(), parameters: { approvalName: name } });
  await approve(ben);
  expect((await asked).json).toMatchObject({ outputs: { body: { outcome: 'Approve' } } });
  expect(await invoke(run, { ...wait, callId: randomUUID(), parameters: { approvalName: randomUUID() } })).toMatchObject({
    status: 404,
    json: { error: { code: 'ApprovalNotFound' } },
  });
});

test('a wait goes on when the server was restarted, also when the answer came before it is asked for again', async () => {
  const { server, start } = await startRunBench();
  await server.addMaker('ben@example.org');
  const run = await start(server.askAsAdmin, ASKS);
  const lost = invoke(run, REQUEST).catch(() => undefined);
  const ben = { email: 'ben@example.org', password: 'a long enough one' };
  const asBen =
    (at: TestServer, cookie: string): TestServer['ask'] =>
    (path, options) =>
      at.ask(path, { ...options, headers: { cookie } });
  await firstOf(asBen(server, await server.signIn(ben.email, ben.password)), 'received');
  const second = await server.restart();
  await lost;
  expect(await waitsOf(second.askAsAdmin, run.runId)).toEqual([SHOWN]);
  await approve(asBen(second, await second.signIn(ben.email, ben.password)));
  const headers = { authorization: `Bearer ${run.ticket}` };
  const answer = await second.ask('/api/run-services/connectors/invoke', { method: 'POST', headers, body: REQUEST });
  expect(answer.json).toMatchObject({ outputs: { body: { outcome: 'Approve' } } });
});

test('what a run waits for is cancelled when the run ends', async () => {
  const { server, machine, start } = await startRunBench();
  const ben = await server.addMaker('ben@example.org');
  const run = await start(server.askAsAdmin, ASKS);
  const asked = invoke(run, REQUEST);
  await firstOf(ben, 'received');
  machine.end(run, { status: 'Cancelled', outputs: null });
  expect(await asked).toMatchObject({ json: { error: { code: 'ConnectorOperationFailed' } } });
  expect(await firstOf(ben, 'history')).toMatchObject({ state: 'Cancelled' });
});

test('a desktop flow runs another one over the connection that was chosen for its reference, and gets its outputs', async () => {
  const { server, start, addMachine } = await startRunBench();
  const ask = server.askAsAdmin;
  const run = await start(ask, RUNS_ANOTHER);
  const { machine, connectionId } = await addMachine();
  await read(ask(`/api/desktop-flows/${run.desktopFlowId}/reach`, { method: 'PATCH', body: { connections: { robots: connectionId } } }));
  const script = 'SET Out TO 1';
  const other = await read<{ id: string }>(ask('/api/desktop-flows', { method: 'POST', body: { name: 'Other', script } }));
  const parameters = { uiFlowId: other.id, runMode: 'unattended' };
  const asked = invoke(run, { ...REQUEST, connection: 'robots', connectorId: UI_FLOW, operationId: 'RunUIFlow_V2', parameters });
  const { runId, epoch, order } = await machine.begin();
  expect(order.desktopFlowId).toBe(other.id);
  expect(await waitsOf(ask, run.runId)).toMatchObject([{ kind: 'desktop-flow', runId, desktopFlowName: 'Other' }]);
  machine.end({ runId, epoch });
  expect((await asked).json).toMatchObject({ outputs: { statusCode: 200, body: { Out: 1 } } });
});

test('an answer that takes long is asked for again, and the log has no failure of it', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const late = await answeredWithin(1, promise).catch((thrown: unknown) => thrown);
  expect(late).toMatchObject({ code: 'RunCallGoesOn', status: 503, retryable: true });
  expect(isServerFailure(errorAnswer(late))).toBe(false);
  expect(isServerFailure(errorAnswer(new Error('lost')))).toBe(true);
  resolve('done');
  expect(await answeredWithin(60_000, promise)).toBe('done');
});
