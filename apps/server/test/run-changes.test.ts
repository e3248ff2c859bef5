import { expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface Change {
  readonly id: string;
  readonly total: number;
  readonly done: number;
  readonly isCut: boolean;
  readonly endedAt: number | null;
  readonly failures: readonly { readonly runId: string; readonly code: string; readonly cloudFlowName: string }[];
}

const CHANGES = '/api/cloud-flow-run-changes';
const WAITING = definitionOf({ actions: { Wait: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Hour' } }, runAfter: {} } } });
const FAILING = definitionOf({ actions: { Fail: { type: 'Compose', inputs: "@int('x')", runAfter: {} } } });

async function begin(ask: TestServer['ask'], body: object): Promise<Change> {
  const answer = await ask(CHANGES, { method: 'POST', body });
  expect(answer.status).toBe(202);
  return answer.json as Change;
}

async function over(ask: TestServer['ask'], id: string): Promise<Change> {
  const read = async () => ((await ask(CHANGES)).json as { items: Change[] }).items.find((change) => change.id === id);
  await expect.poll(async () => (await read())?.endedAt ?? null, { timeout: 20_000 }).not.toBeNull();
  return (await read()) as Change;
}

async function runs(ask: TestServer['ask'], flowId: string, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    ids.push(((await ask(`/api/cloud-flows/${flowId}/run`, { method: 'POST', body: {} })).json as { runId: string }).runId);
  }
  return ids;
}

async function count(ask: TestServer['ask'], query: string): Promise<number> {
  return ((await ask(`/api/cloud-flow-run-ids?${query}`)).json as { items: unknown[] }).items.length;
}

test('many runs are cancelled by their ids, each once, and what could not be is said', async () => {
  const { askAsAdmin, addMaker } = await startTestServer();
  const { id } = await importFlow(askAsAdmin, WAITING);
  const [first = '', ...rest] = await runs(askAsAdmin, id, 12);
  await askAsAdmin(`/api/cloud-flow-runs/${first}/cancel`, { method: 'POST' });
  const mona = await addMaker('mona@example.org');
  const foreign = await begin(mona, { action: 'cancel', selection: { ids: rest } });
  expect((await over(mona, foreign.id)).failures.map(({ code }) => code)).toEqual(rest.map(() => 'NotFound'));
  const none = '01890000-0000-7000-8000-000000000000';
  const change = await begin(askAsAdmin, { action: 'cancel', selection: { ids: [first, ...rest, ...rest, none] } });
  const ended = await over(askAsAdmin, change.id);
  expect(ended).toMatchObject({ total: 13, done: 13, isCut: false });
  expect(ended.failures.map(({ runId, code }) => [runId, code]).toSorted()).toEqual(
    [
      [first, 'RunHasEnded'],
      [none, 'NotFound'],
    ].toSorted(),
  );
  expect(await count(askAsAdmin, 'status=Cancelled')).toBe(12);
});

test('runs of a filter are resubmitted and resumed, only those that it is meant for', async () => {
  const { askAsAdmin } = await startTestServer();
  const { id } = await importFlow(askAsAdmin, FAILING);
  await runs(askAsAdmin, id, 5);
  await expect.poll(() => count(askAsAdmin, `cloudFlowId=${id}&status=Failed`)).toBe(5);
  const filter = { cloudFlowId: id };
  expect(await over(askAsAdmin, (await begin(askAsAdmin, { action: 'cancel', selection: { filter } })).id)).toMatchObject({ total: 0 });
  await over(askAsAdmin, (await begin(askAsAdmin, { action: 'resume', selection: { filter } })).id);
  await expect.poll(() => count(askAsAdmin, `cloudFlowId=${id}&status=Failed`)).toBe(10);
  await over(askAsAdmin, (await begin(askAsAdmin, { action: 'resubmit', selection: { filter: { ...filter, status: ['Failed'] } } })).id);
  await expect.poll(() => count(askAsAdmin, `cloudFlowId=${id}`)).toBe(20);
});

test('two requests for the same, as of a double click, are one change', async () => {
  const { askAsAdmin } = await startTestServer();
  const { id } = await importFlow(askAsAdmin, FAILING);
  const ids = await runs(askAsAdmin, id, 40);
  const body = { action: 'resubmit', selection: { ids } };
  const [one, other] = await Promise.all([begin(askAsAdmin, body), begin(askAsAdmin, body)]);
  expect(other.id).toBe(one.id);
  await over(askAsAdmin, one.id);
  expect(await count(askAsAdmin, `cloudFlowId=${id}`)).toBe(80);
});

test('a change belongs to whoever asked for it, and can be forgotten once it is over', async () => {
  const { askAsAdmin, addMaker } = await startTestServer();
  const mona = await addMaker('mona@example.org');
  const { id } = await begin(mona, { action: 'cancel', selection: { filter: {} } });
  await over(mona, id);
  expect((await askAsAdmin(CHANGES)).json).toEqual({ items: [] });
  await askAsAdmin(`${CHANGES}/${id}`, { method: 'DELETE' });
  expect((await mona(CHANGES)).json).toMatchObject({ items: [{ id }] });
  expect((await mona(`${CHANGES}/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await mona(CHANGES)).json).toEqual({ items: [] });
});

test.each([
  [{ action: 'cancel', selection: { ids: [] } }],
  [{ action: 'erase', selection: { filter: {} } }],
  [{ action: 'cancel', selection: { ids: Array.from({ length: 1001 }, () => '01890000-0000-7000-8000-000000000000') } }],
])('a change that asks for nothing, for something unknown or for too much is refused', async (body) => {
  const { askAsAdmin } = await startTestServer();
  expect((await askAsAdmin(CHANGES, { method: 'POST', body })).status).toBe(400);
});
