import { request } from 'node:http';
import { expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const HTTP = { type: 'Request', kind: 'Http' };
const BUTTON = { type: 'Request', kind: 'Button' };
const ANSWER = { type: 'Response', kind: 'Http', inputs: { statusCode: 200, body: 'hello' }, runAfter: {} };
const LATE = {
  Pause: { type: 'Wait', inputs: { interval: { count: 2, unit: 'Second' } }, runAfter: {} },
  Answer: { ...ANSWER, runAfter: { Pause: ['Succeeded'] } },
};

async function answerActionOf({ askAsAdmin }: TestServer, cloudFlowId: string): Promise<unknown> {
  const runs = (await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${cloudFlowId}`)).json as { items: { id: string }[] };
  const actions = (await askAsAdmin(`/api/cloud-flow-runs/${runs.items[0]?.id}/actions`)).json as { items: { name: string }[] };
  return actions.items.find(({ name }) => name === 'Answer');
}

/** Sends a request and closes the connection as soon as the run is there. */
async function callAndLeave(server: TestServer, cloudFlowId: string, path: string): Promise<void> {
  const call = request(server.url + path, { method: 'POST' });
  call.on('error', () => {});
  call.end();
  await expect
    .poll(async () => (await server.askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${cloudFlowId}`)).json)
    .toMatchObject({ items: [{}] });
  call.destroy();
}

test('a flow whose caller has closed the connection answers nobody, and its run goes on', async () => {
  const server = await startTestServer();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: HTTP, actions: LATE }));
  const { signedUrl } = (await server.askAsAdmin(`/api/cloud-flows/${id}/trigger-key`, { method: 'POST' })).json as { signedUrl: string };
  const path = signedUrl.slice(server.url.length);
  expect(await server.ask(path, { method: 'POST' })).toMatchObject({ status: 200, text: 'hello' });
  const other = await importFlow(server.askAsAdmin, definitionOf({ trigger: HTTP, actions: LATE }));
  const key = (await server.askAsAdmin(`/api/cloud-flows/${other.id}/trigger-key`, { method: 'POST' })).json as { signedUrl: string };
  await callAndLeave(server, other.id, key.signedUrl.slice(server.url.length));
  await expect
    .poll(() => answerActionOf(server, other.id), { timeout: 6000 })
    .toMatchObject({ status: 'Skipped', code: 'ActionResponseSkipped' });
});

test('a flow that a person starts answers nobody', async () => {
  const server = await startTestServer();
  const { id } = await importFlow(server.askAsAdmin, definitionOf({ trigger: BUTTON, actions: { Answer: ANSWER } }));
  await server.askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  await expect.poll(() => answerActionOf(server, id)).toMatchObject({ status: 'Skipped', code: 'ActionResponseSkipped' });
});
