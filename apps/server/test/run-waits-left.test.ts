import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { reduceDelivery } from '@tandem/dispatch';
import type { DesktopFlowRunId } from '@tandem/kernel';
import type { Approval, DesktopFlowRunDetail } from '@tandem/protocol';
import { createDesktopFlowRunStore, createRunServiceStore, openDatabase } from '@tandem/store-sqlite';
import { expect, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { addDesktopFlow, callsOperations, read, type StartedRun, startRunBench } from './start-desktop-run.ts';
import type { TestServer } from './start-test-server.ts';

const APPROVALS = '/providers/Microsoft.PowerApps/apis/shared_approvals';
const UI_FLOW = '/providers/Microsoft.PowerApps/apis/shared_uiflow';
const RUNS_ANOTHER = `External.InvokeCloudConnector Connection: 'robots' ConnectorId: '${UI_FLOW}' OperationId: 'RunUIFlow_V2' @uiFlowId: 'x'`;

function asking({ service }: StartedRun, asked: object): void {
  void service('connectors/invoke', { callId: randomUUID(), connection: '', ...asked }).catch(() => undefined);
}

/** Ends the run in the store of a server that does not run: what is there when a server dies before it did anything more. */
async function endInStore({ dataDir }: TestServer, runId: string): Promise<void> {
  const database = openDatabase(join(dataDir, 'tandem.db'));
  const at = Date.now();
  const ended = await createDesktopFlowRunStore(database).deliver(runId as DesktopFlowRunId, at, ({ delivery }) => ({
    step: reduceDelivery(delivery, { kind: 'giveUp', reason: 'The machine is gone.' }, at),
  }));
  expect(ended?.effects).toContainEqual(expect.objectContaining({ kind: 'ended' }));
  database.close();
}

async function waitingCallsOf({ dataDir }: TestServer) {
  const database = openDatabase(join(dataDir, 'tandem.db'));
  try {
    return await createRunServiceStore(database).waitingCalls();
  } finally {
    database.close();
  }
}

test('what a run waited for is cancelled at the next start when the server died with the end of the run', async () => {
  const { server, start, addMachine } = await startRunBench();
  const ask = server.askAsAdmin;
  await server.addMaker('ben@example.org');
  const run = await start(ask, `${RUNS_ANOTHER}\n${callsOperations('shared_approvals/StartAndWaitForAnApproval')}`);
  const { connectionId } = await addMachine();
  await read(ask(`/api/desktop-flows/${run.desktopFlowId}/reach`, { method: 'PATCH', body: { connections: { robots: connectionId } } }));
  asking(run, {
    connectorId: APPROVALS,
    operationId: 'StartAndWaitForAnApproval',
    parameters: {
      approvalType: 'Basic',
      'WebhookApprovalCreationInput/title': 'Holiday',
      'WebhookApprovalCreationInput/assignedTo': 'ben@example.org',
    },
  });
  const uiFlowId = await addDesktopFlow(ask, 'SET Out TO 1', 'Other');
  asking(run, { connection: 'robots', connectorId: UI_FLOW, operationId: 'RunUIFlow_V2', parameters: { uiFlowId, runMode: 'unattended' } });
  const waits = await until('two waits', async () => {
    const found = (await read<DesktopFlowRunDetail>(ask(`/api/desktop-flow-runs/${run.runId}`))).waits;
    return found.length === 2 ? found : undefined;
  });
  await server.close();
  await endInStore(server, run.runId);

  const second = await server.restart();
  const after = second.askAsAdmin;
  const approval = waits.find((wait) => wait.kind === 'approval');
  const child = waits.find((wait) => wait.kind === 'desktop-flow');
  await until('the approval is cancelled', async () => {
    const { state } = await read<Approval>(after(`/api/approvals/${approval?.approvalId}`));
    return state === 'Cancelled' ? state : undefined;
  });
  await until('the other run is cancelled', async () => {
    const { status, isCancelRequested } = await read<DesktopFlowRunDetail>(after(`/api/desktop-flow-runs/${child?.runId}`));
    return status === 'Cancelled' || isCancelRequested ? status : undefined;
  });
  await second.close();
  expect(await waitingCallsOf(second)).toEqual([]);
});
