import { describe, expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer } from './start-test-server.ts';

const WITH_COUNT = {
  type: 'Request',
  kind: 'Button',
  inputs: { schema: { type: 'object', properties: { number: { type: 'number' } }, required: ['number'] } },
};

/** A server with a flow of a maker and a run of it. */
async function start() {
  const server = await startTestServer();
  const ask = await server.addMaker('mona@example.org');
  const { id } = await importFlow(ask, definitionOf({}));
  const started = await ask(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  const { runId } = started.json as { runId: string };
  return {
    ...server,
    runId,
    ask,
    change: (body: unknown) => ask(`/api/cloud-flows/${id}`, { method: 'PATCH', body }),
    remove: () => ask(`/api/cloud-flows/${id}`, { method: 'DELETE' }),
    resubmit: (as = ask) => as(`/api/cloud-flow-runs/${runId}/resubmit`, { method: 'POST' }),
  };
}

describe('a run that is resubmitted', () => {
  test('runs once more and names the first one', async () => {
    const { resubmit, ask, runId, askAsAdmin } = await start();
    const again = (await resubmit()).json as { runId: string };
    expect((await ask(`/api/cloud-flow-runs/${again.runId}`)).json).toMatchObject({
      resubmitOf: runId,
      startedBy: { kind: 'account', name: 'mona@example.org' },
    });
    expect((await resubmit(askAsAdmin)).status).toBeLessThan(300);
  });

  test('does not run while its flow is off', async () => {
    const { change, resubmit } = await start();
    await change({ state: 'Off' });
    expect(await resubmit()).toMatchObject({ status: 409, json: { error: { code: 'WorkflowTriggerIsNotEnabled' } } });
  });

  test('does not run while a connection has still to be chosen', async () => {
    const { change, resubmit } = await start();
    await change({ definition: definitionOf({ references: ['desk'] }) });
    expect(await resubmit()).toMatchObject({ status: 409, json: { error: { code: 'ConnectionMissing' } } });
  });

  test('does not run with values that its flow no longer takes', async () => {
    const { change, resubmit } = await start();
    await change({ definition: definitionOf({ trigger: WITH_COUNT }) });
    expect((await resubmit()).json).toMatchObject({ error: { code: 'InvalidTriggerBody' } });
  });

  test('does not run for somebody who has no share in the flow', async () => {
    const { addMaker, resubmit } = await start();
    expect(await resubmit(await addMaker('other@example.org'))).toMatchObject({ status: 404 });
  });

  test('does not run when its flow is gone', async () => {
    const { remove, resubmit } = await start();
    await remove();
    expect((await resubmit()).json).toMatchObject({ error: { code: 'CloudFlowGone' } });
  });
});
