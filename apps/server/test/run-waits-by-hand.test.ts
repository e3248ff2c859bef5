import { randomUUID } from 'node:crypto';
import type { Account, Approval, DesktopFlowRunDetail, WorkQueueItem } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { addDesktopFlow, callsOperations, read, type StartedRun, startRunBench } from './start-desktop-run.ts';
import type { HttpAnswer, TestServer } from './start-test-server.ts';

type Ask = TestServer['ask'];

const connectorOf = (apiName: string) => `/providers/Microsoft.PowerApps/apis/${apiName}`;
const UI_FLOW = connectorOf('shared_uiflow');
const RUNS_ANOTHER = `External.InvokeCloudConnector Connection: 'robots' ConnectorId: '${UI_FLOW}' OperationId: 'RunUIFlow_V2' @uiFlowId: 'x'`;

const APPROVAL = {
  connectorId: connectorOf('shared_approvals'),
  operationId: 'StartAndWaitForAnApproval',
  parameters: {
    approvalType: 'Basic',
    'WebhookApprovalCreationInput/title': 'Holiday',
    'WebhookApprovalCreationInput/assignedTo': 'admin@tandem.local',
  },
};
const ASKS = callsOperations('shared_approvals/StartAndWaitForAnApproval');
const ROW = {
  connectorId: connectorOf('shared_commondataserviceforapps'),
  operationId: 'CreateRecordWithOrganization',
  parameters: { organization: 'here', entityName: 'accounts', 'item/name': 'A' },
};

function invoke({ service }: StartedRun, asked: object): Promise<HttpAnswer> {
  return service('connectors/invoke', { callId: randomUUID(), connection: '', ...asked });
}

function runOther(uiFlowId: string): object {
  return { connection: 'robots', connectorId: UI_FLOW, operationId: 'RunUIFlow_V2', parameters: { uiFlowId, runMode: 'unattended' } };
}

function refusal(status: number, code: string) {
  return { status, json: { error: { code } } };
}

async function chooseRobots(ask: Ask, desktopFlowId: string, connectionId: string): Promise<void> {
  await read(ask(`/api/desktop-flows/${desktopFlowId}/reach`, { method: 'PATCH', body: { connections: { robots: connectionId } } }));
}

function firstApproval(ask: Ask, list: 'received' | 'sent' | 'history'): Promise<Approval> {
  return until(`an approval that is ${list}`, async () => {
    return (await read<{ items: Approval[] }>(ask(`/api/approvals?list=${list}`))).items[0];
  });
}

async function approve(ask: Ask, { id, assignments }: Approval): Promise<void> {
  const path = `/api/approvals/${id}/assignments/${assignments[0]?.id}/answer`;
  await read(ask(path, { method: 'POST', body: { response: 'Approve', comments: '' } }));
}

async function waitsOf(ask: Ask, runId: string): Promise<DesktopFlowRunDetail['waits']> {
  return (await read<DesktopFlowRunDetail>(ask(`/api/desktop-flow-runs/${runId}`))).waits;
}

test('a run by hand asks for approval in the name of whoever started it, and shows that it waits', async () => {
  const { server, startByHand } = await startRunBench();
  const ben = await server.addMaker('ben@example.org');
  const run = await startByHand(ben, ASKS, server.askAsAdmin);
  const asked = invoke(run, APPROVAL);
  const approval = await firstApproval(ben, 'sent');
  expect(approval).toMatchObject({
    ownerName: 'ben@example.org',
    isOfDesktopFlow: true,
    cloudFlowId: run.desktopFlowId,
    cloudFlowName: 'Worker',
    runId: run.runId,
  });
  expect(await waitsOf(ben, run.runId)).toMatchObject([{ kind: 'approval', approvalId: approval.id, title: 'Holiday' }]);
  await approve(server.askAsAdmin, approval);
  expect((await asked).json).toMatchObject({ outputs: { body: { outcome: 'Approve' } } });
  expect(await waitsOf(ben, run.runId)).toEqual([]);
});

test('a wait of a run by hand goes on when the server was restarted', async () => {
  const { server, startByHand } = await startRunBench();
  const run = await startByHand(server.askAsAdmin, ASKS);
  const call = { ...APPROVAL, callId: randomUUID(), connection: '' };
  const lost = invoke(run, call).catch(() => undefined);
  await firstApproval(server.askAsAdmin, 'sent');
  const second = await server.restart();
  await lost;
  expect(await waitsOf(second.askAsAdmin, run.runId)).toMatchObject([{ kind: 'approval', path: call.callId, title: 'Holiday' }]);
  await approve(second.askAsAdmin, await firstApproval(second.askAsAdmin, 'received'));
  const headers = { authorization: `Bearer ${run.ticket}` };
  const answer = await second.ask('/api/run-services/connectors/invoke', { method: 'POST', headers, body: call });
  expect(answer.json).toMatchObject({ outputs: { body: { outcome: 'Approve' } } });
});

test.each(['Cancelled', 'TimedOut'] as const)('what a run by hand waits for is cancelled when it ends as %s', async (status) => {
  const { server, machine, startByHand } = await startRunBench();
  const run = await startByHand(server.askAsAdmin, ASKS);
  const asked = invoke(run, APPROVAL);
  await firstApproval(server.askAsAdmin, 'sent');
  machine.end(run, { status, outputs: null });
  expect(await asked).toMatchObject({ json: { error: { code: 'ConnectorOperationFailed' } } });
  expect(await firstApproval(server.askAsAdmin, 'history')).toMatchObject({ state: 'Cancelled' });
});

test('a run by hand runs another desktop flow over an own connection as the same person, which gives its outputs', async () => {
  const { server, startByHand, addMachine } = await startRunBench();
  const ask = server.askAsAdmin;
  const run = await startByHand(ask, RUNS_ANOTHER);
  const { machine, connectionId } = await addMachine();
  await chooseRobots(ask, run.desktopFlowId, connectionId);
  const asked = invoke(run, runOther(await addDesktopFlow(ask, 'SET Out TO 1', 'Other')));
  const { runId, epoch } = await machine.begin();
  expect(await waitsOf(ask, run.runId)).toMatchObject([{ kind: 'desktop-flow', runId, desktopFlowName: 'Other' }]);
  expect(await read(ask(`/api/desktop-flow-runs/${runId}`))).toMatchObject({ parent: null, startedBy: { name: 'Administrator' } });
  machine.end({ runId, epoch });
  expect((await asked).json).toMatchObject({ outputs: { body: { Out: 1 } } });
});

test('another desktop flow that a run by hand waits for is cancelled with it', async () => {
  const { server, machine, startByHand, addMachine } = await startRunBench();
  const ask = server.askAsAdmin;
  const run = await startByHand(ask, RUNS_ANOTHER);
  const { machine: other, connectionId } = await addMachine();
  await chooseRobots(ask, run.desktopFlowId, connectionId);
  void invoke(run, runOther(await addDesktopFlow(ask, 'SET Out TO 1', 'Other'))).catch(() => undefined);
  const { runId } = await other.begin();
  await read(ask(`/api/desktop-flow-runs/${run.runId}/cancel`, { method: 'POST' }));
  await machine.next('cancel');
  machine.end(run, { status: 'Cancelled', outputs: null });
  expect(await other.next('cancel')).toMatchObject({ runId });
});

test('whoever may run a flow cannot use the connection that its owner chose for it', async () => {
  const { server, startByHand, addMachine } = await startRunBench();
  const ask = server.askAsAdmin;
  const ben = await server.addMaker('ben@example.org');
  const run = await startByHand(ben, RUNS_ANOTHER, ask);
  const { machine, connectionId } = await addMachine();
  await chooseRobots(ask, run.desktopFlowId, connectionId);
  const other = await addDesktopFlow(ask, 'SET Out TO 1', 'Other');
  expect(await invoke(run, runOther(other))).toMatchObject(refusal(403, 'ConnectionReferenceNotUsable'));
  expect(machine.waiting).not.toContain('offer');
});

test('a run by hand runs no desktop flow that its starter may not run', async () => {
  const { server, startByHand, addMachine } = await startRunBench();
  const ask = server.askAsAdmin;
  const ben = await server.addMaker('ben@example.org');
  const run = await startByHand(ask, RUNS_ANOTHER);
  await chooseRobots(ask, run.desktopFlowId, (await addMachine()).connectionId);
  const ofBen = await addDesktopFlow(ben, 'SET Out TO 1', 'Of Ben');
  expect(await invoke(run, runOther(ofBen))).toMatchObject(refusal(403, 'DesktopFlowNotYours'));
});

test('a run by hand knows no approval that somebody else asked for, also by the same desktop flow', async () => {
  const { server, machine, startByHand } = await startRunBench();
  const ask = server.askAsAdmin;
  const ben = await server.addMaker('ben@example.org');
  const script = callsOperations('shared_approvals/CreateAnApproval', 'shared_approvals/WaitForAnApproval');
  const first = await startByHand(ask, script);
  const created = await invoke(first, {
    ...APPROVAL,
    operationId: 'CreateAnApproval',
    parameters: {
      approvalType: 'Basic',
      'ApprovalCreationInput/title': 'Holiday',
      'ApprovalCreationInput/assignedTo': 'ben@example.org',
    },
  });
  const { name } = (created.json as { outputs: { body: { name: string } } }).outputs.body;
  machine.end(first);
  await machine.next('ack');
  const second = await startByHand(ben, script, ask);
  const wait = { ...APPROVAL, operationId: 'WaitForAnApproval', parameters: { approvalName: name } };
  expect(await invoke(second, wait)).toMatchObject(refusal(404, 'ApprovalNotFound'));
});

test('a run by hand uses the work queues of its starter and no others, whoever owns the flow; their items name the run', async () => {
  const { server, startByHand } = await startRunBench();
  const ask = server.askAsAdmin;
  const ben = await server.addMaker('ben@example.org');
  const addQueue = (by: Ask, name: string) => read<{ id: string }>(by('/api/work-queues', { method: 'POST', body: { name } }));
  await addQueue(ask, 'Payments');
  const queue = await addQueue(ben, 'Orders');
  const run = await startByHand(ben, callsOperations('shared_workqueues/AddItem'), ask);
  const addTo = (workQueue: string) =>
    invoke(run, {
      connectorId: connectorOf('shared_workqueues'),
      operationId: 'AddItem',
      parameters: { workQueue, name: 'A', value: 'A' },
    });
  expect(await addTo('payments')).toMatchObject({ status: 403 });
  expect(await addTo('orders')).toMatchObject({ status: 200 });
  const { items } = await read<{ items: WorkQueueItem[] }>(ben(`/api/work-queues/${queue.id}/items`));
  expect(items.map(({ addedBy }) => addedBy)).toEqual([{ kind: 'desktop-flow-run', id: run.runId, name: 'Worker' }]);
});

test('a run whose starter was disabled meanwhile can do nothing more, and is not told the answer for which it waits', async () => {
  const { server, startByHand } = await startRunBench();
  const ask = server.askAsAdmin;
  const ben = await server.addMaker('ben@example.org');
  const run = await startByHand(ben, `${ASKS}\n${callsOperations('shared_commondataserviceforapps/CreateRecordWithOrganization')}`);
  expect((await invoke(run, ROW)).json).toMatchObject({ outputs: { body: { name: 'A' } } });
  const call = { ...APPROVAL, callId: randomUUID() };
  const asked = invoke(run, call);
  const approval = await firstApproval(ask, 'received');
  const accounts = await read<{ items: Account[] }>(ask('/api/accounts'));
  const benId = accounts.items.find(({ email }) => email === 'ben@example.org')?.id;
  await read(ask(`/api/accounts/${benId}`, { method: 'PATCH', body: { isDisabled: true } }));
  await approve(ask, approval);
  expect(await asked).toMatchObject(refusal(403, 'RunStarterDisabled'));
  for (const again of [call, APPROVAL, ROW]) expect(await invoke(run, again)).toMatchObject(refusal(403, 'RunStarterDisabled'));
});

test('a ticket calls no operation that no script of the run writes, also of connectors without a connection', async () => {
  const { server, startByHand } = await startRunBench();
  const ask = server.askAsAdmin;
  const child = await addDesktopFlow(ask, callsOperations('shared_commondataserviceforapps/ListRecords'), 'Child');
  const lines = [ASKS, `DISABLE ${callsOperations('shared_workqueues/AddItem')}`, `External.RunFlow FlowId: '${child}'`];
  const run = await startByHand(ask, lines.join('\n'));
  const list = { ...ROW, operationId: 'listrecords', parameters: { entityName: 'accounts' } };
  expect(await invoke(run, list)).toMatchObject({ status: 200 });
  const disabled = { connectorId: connectorOf('shared_workqueues'), operationId: 'AddItem', parameters: { workQueue: 'orders' } };
  for (const unnamed of [ROW, disabled, { ...APPROVAL, operationId: 'CreateAnApproval' }]) {
    expect(await invoke(run, unnamed)).toMatchObject(refusal(403, 'ConnectorOperationNotNamed'));
  }
});
