import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface FlowParts {
  readonly trigger: Record<string, unknown>;
  readonly actions?: Record<string, unknown>;
  readonly parameters?: Record<string, unknown>;
}

function textOf({ trigger, actions = {}, parameters = {} }: FlowParts): string {
  const definition = { parameters, triggers: { manual: trigger }, actions };
  return JSON.stringify({ properties: { definition, connectionReferences: {} } });
}

const HTTP = { type: 'Request', kind: 'Http' };
const echo = (body: unknown, more: Record<string, unknown> = {}) => ({
  Answer: { type: 'Response', kind: 'Http', inputs: { statusCode: 200, body }, runAfter: {}, ...more },
});

async function makeHttpFlow({ askAsAdmin, url }: TestServer, parts: Partial<FlowParts> = {}) {
  const { id } = await importFlow(askAsAdmin, textOf({ trigger: HTTP, ...parts }));
  const { key, signedUrl } = (await askAsAdmin(`/api/cloud-flows/${id}/trigger-key`, { method: 'POST' })).json as {
    key: string;
    signedUrl: string;
  };
  return { id, key, signedPath: signedUrl.slice(url.length), bearer: { authorization: `Bearer ${key}` } };
}

const runsOf = async ({ askAsAdmin }: TestServer, id: string) =>
  ((await askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${id}`)).json as { items: { id: string; status: string }[] }).items;

const detailOf = async ({ askAsAdmin }: TestServer, id: string) =>
  (await askAsAdmin(`/api/cloud-flows/${id}`)).json as {
    triggerState: { misses: number; missedAt: number | null; fault: { code: string } | null };
    triggerInputs: { key: string; kind: string }[];
  };

test('a signed address needs no header, shows the flow nothing of itself, and ends with the key', async () => {
  const server = await startTestServer();
  const flow = await makeHttpFlow(server, { actions: echo("@triggerOutputs()['queries']") });
  const call = (path: string) => server.ask(path, { method: 'POST', body: { a: 1 } });
  expect(await call(`${flow.signedPath}&name=x`)).toMatchObject({ status: 200, json: { name: 'x' } });
  expect(await call(flow.signedPath.replace(/sig=./, 'sig=_'))).toMatchObject({
    status: 401,
    json: { error: { code: 'TriggerKeyInvalid' } },
  });
  expect(await call(flow.signedPath.replace(/sig=.*/, 'sig='))).toMatchObject({ status: 401 });
  const other = await makeHttpFlow(server);
  const foreign = flow.signedPath.replace(flow.id, other.id);
  expect(await call(foreign)).toMatchObject({ status: 401 });
  await server.askAsAdmin(`/api/cloud-flows/${flow.id}/trigger-key`, { method: 'POST' });
  expect(await call(flow.signedPath)).toMatchObject({ status: 401 });
});

test('neither the signature nor the key is in any line of the log', async () => {
  const destination = new PassThrough();
  let lines = '';
  destination.on('data', (chunk: Buffer) => {
    lines += chunk.toString();
  });
  const server = await startTestServer({ log: { level: 'info', destination } });
  const flow = await makeHttpFlow(server, { actions: echo('ok'), trigger: { ...HTTP, inputs: { relativePath: '/x' } } });
  await server.ask(flow.signedPath.replace('?', '/x?'), { method: 'POST' });
  await server.ask(flow.signedPath, { method: 'POST', body: '{' });
  await server.ask(`/api/trigger/${flow.id}/x`, { method: 'POST', headers: flow.bearer });
  await expect.poll(() => lines.match(/\/api\/trigger\//g)?.length).toBe(3);
  const signature = /sig=([^&]+)/.exec(flow.signedPath)?.[1] ?? '';
  expect(signature).toHaveLength(43);
  expect([lines.includes(signature), lines.includes(flow.key)]).toEqual([false, false]);
});

test('the path behind the address gives the flow its parameters', async () => {
  const server = await startTestServer();
  const trigger = { ...HTTP, inputs: { method: 'GET', relativePath: '/orders/{id}/lines/{line}' } };
  const flow = await makeHttpFlow(server, { trigger, actions: echo("@triggerOutputs()['relativePathParameters']") });
  const call = (path: string) => server.ask(`/api/trigger/${flow.id}${path}`, { headers: flow.bearer });
  expect(await call('/orders/a%2Fb/lines/7?x=1')).toMatchObject({ status: 200, json: { id: 'a/b', line: '7' } });
  expect(await call(`/orders/${'x'.repeat(300)}/lines/7`)).toMatchObject({ status: 200 });
  expect(await call('/orders/1')).toMatchObject({ status: 404, json: { error: { code: 'TriggerPathUnknown' } } });
  expect(await server.ask(`/api/trigger/${flow.id}/orders/1/lines/7`)).toMatchObject({ status: 401 });
});

test('forms and parts of a body reach the flow', async () => {
  const server = await startTestServer();
  const flow = await makeHttpFlow(server, { actions: echo('@triggerBody()') });
  const call = (type: string, body: string) =>
    server.ask(`/api/trigger/${flow.id}`, { method: 'POST', body, headers: { ...flow.bearer, 'content-type': type } });
  expect((await call('application/x-www-form-urlencoded', 'a=1&b=2')).text).toBe('a=1&b=2');
  const parts = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\none\r\n--x--\r\n';
  expect(await call('multipart/form-data; boundary=x', parts)).toMatchObject({
    status: 200,
    json: { $multipart: [{ body: { $content: 'b25l' } }] },
  });
  expect(await call('multipart/form-data; boundary=x', 'no parts')).toMatchObject({
    status: 400,
    json: { error: { code: 'MultipartInvalid' } },
  });
});

test.each([["{'name': 'Ada'}"], ['{name: "Ada"}'], ['{"name": "Ada",}'], ['{"count": 0x10}'], ['{"name": "Ada"} // note'], ['NaN']])(
  'a request whose body says it is JSON and is %s is refused; text is taken as it is, and Parse JSON reads it',
  async (body) => {
    const server = await startTestServer();
    const parse = { Parse: { type: 'ParseJson', inputs: { content: '@triggerBody()', schema: {} }, runAfter: {} } };
    const { id, bearer } = await makeHttpFlow(server, { actions: parse });
    const send = (type: string) => server.ask(`/api/trigger/${id}`, { method: 'POST', body, headers: { ...bearer, 'content-type': type } });
    expect(await send('application/json')).toMatchObject({ status: 400, json: { error: { code: 'JsonInvalid' } } });
    expect(await runsOf(server, id)).toEqual([]);
    expect(await send('text/plain')).toMatchObject({ status: 202 });
    await expect.poll(async () => (await runsOf(server, id)).map(({ status }) => status)).toEqual(['Succeeded']);
  },
);

test('a condition that does not hold starts no run, and is counted', async () => {
  const server = await startTestServer();
  const conditions = [
    { expression: "@equals(triggerBody()?['state'], parameters('Wanted'))" },
    { expression: '@not(empty(triggerBody()))' },
  ];
  const parameters = { Wanted: { type: 'String', defaultValue: 'ready' } };
  const flow = await makeHttpFlow(server, { trigger: { ...HTTP, conditions }, parameters });
  const call = (body: unknown) => server.ask(`/api/trigger/${flow.id}`, { method: 'POST', body, headers: flow.bearer });
  const missed = await call({ state: 'new' });
  expect([missed.status, missed.headers['location']]).toEqual([202, undefined]);
  expect(await runsOf(server, flow.id)).toHaveLength(0);
  expect((await detailOf(server, flow.id)).triggerState).toMatchObject({ misses: 1, missedAt: expect.any(Number) });
  expect(await call({ state: 'ready' })).toMatchObject({
    status: 202,
    headers: { location: expect.stringContaining('/api/cloud-flow-runs/') },
  });
  expect(await runsOf(server, flow.id)).toHaveLength(1);
});

test('a caller who waits for an answer is told that a condition does not hold; a person, too', async () => {
  const server = await startTestServer();
  const conditions = [{ expression: "@equals(triggerBody()?['state'], 'ready')" }];
  const flow = await makeHttpFlow(server, { trigger: { ...HTTP, conditions }, actions: echo('ok') });
  const call = (body: unknown) => server.ask(`/api/trigger/${flow.id}`, { method: 'POST', body, headers: flow.bearer });
  expect(await call({})).toMatchObject({ status: 409, json: { error: { code: 'TriggerConditionNotMet' } } });
  expect(await call({ state: 'ready' })).toMatchObject({ status: 200, text: 'ok' });
  const button = await importFlow(server.askAsAdmin, textOf({ trigger: { type: 'Request', kind: 'Button', inputs: {}, conditions } }));
  const run = (body: unknown, more = {}) =>
    server.askAsAdmin(`/api/cloud-flows/${button.id}/run`, { method: 'POST', body: { body, ...more } });
  expect(await run({})).toMatchObject({ status: 409, json: { error: { code: 'TriggerConditionNotMet' } } });
  expect(await run({ state: 'ready' })).toMatchObject({ status: 202 });
  expect(await run({}, { version: 1 })).toMatchObject({ status: 202 });
});

test('Split On starts a run for each item, and says when there is no array', async () => {
  const server = await startTestServer();
  const trigger = {
    ...HTTP,
    splitOn: "@triggerBody()?['value']",
    splitOnConfiguration: { correlation: { clientTrackingId: "@triggerBody()?['id']" } },
  };
  const flow = await makeHttpFlow(server, { trigger });
  const call = (body: unknown) => server.ask(`/api/trigger/${flow.id}`, { method: 'POST', body, headers: flow.bearer });
  const answer = await call({ value: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  expect(answer).toMatchObject({ status: 202, headers: { 'x-ms-client-tracking-id': 'a' } });
  const runs = await runsOf(server, flow.id);
  const details = await Promise.all(runs.map(async ({ id }) => (await server.askAsAdmin(`/api/cloud-flow-runs/${id}`)).json));
  expect(details.map((detail) => (detail as { clientTrackingId: string }).clientTrackingId).toSorted()).toEqual(['a', 'b', 'c']);
  expect(
    details.map((detail) => (detail as { trigger: { outputs: { body: { id: string } } } }).trigger.outputs.body.id).toSorted(),
  ).toEqual(['a', 'b', 'c']);
  expect(await call({ value: 'one' })).toMatchObject({ status: 400, json: { error: { code: 'TriggerFailed' } } });
  expect((await detailOf(server, flow.id)).triggerState.fault).toMatchObject({ code: 'SplitOnNotAnArray' });
  const [first] = runs;
  expect(await server.askAsAdmin(`/api/cloud-flow-runs/${first?.id}/resubmit`, { method: 'POST' })).toMatchObject({ status: 202 });
});

test('a flow that splits and answers at once is refused', async () => {
  const server = await startTestServer();
  const definition = textOf({ trigger: { ...HTTP, splitOn: '@triggerBody()' }, actions: echo('x') });
  const answer = await server.askAsAdmin('/api/cloud-flows', { method: 'POST', body: { name: 'F', definition } });
  expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('single caller') });
});

const WAIT = { Wait: { type: 'Wait', inputs: { interval: { count: 3, unit: 'Second' } }, runAfter: {} } };

test('an asynchronous response is fetched at the place that the 202 names', async () => {
  const server = await startTestServer();
  const later = { ...echo({ done: true }, { operationOptions: 'Asynchronous', runAfter: { Wait: ['Succeeded'] } }), ...WAIT };
  const flow = await makeHttpFlow(server, { actions: later });
  const accepted = await server.ask(`/api/trigger/${flow.id}`, { method: 'POST', headers: flow.bearer });
  const location = String(accepted.headers['location']);
  expect([accepted.status, location.split('/').slice(0, 4).join('/')]).toEqual([
    202,
    `/api/trigger-runs/${accepted.headers['x-ms-workflow-run-id']}`,
  ]);
  expect(await server.ask(location)).toMatchObject({ status: 202, headers: { location, 'retry-after': '5' } });
  expect(await server.ask(location.replace(/.$/, '_'))).toMatchObject({ status: 404, json: { error: { code: 'TriggerRunUnknown' } } });
  await expect.poll(async () => (await server.ask(location)).status, { timeout: 15_000 }).toBe(200);
  expect(await server.ask(location)).toMatchObject({ status: 200, json: { done: true } });
});

test('more callers than may wait are refused', async () => {
  const server = await startTestServer();
  const trigger = { ...HTTP, runtimeConfiguration: { concurrency: { runs: 1, maximumWaitingRuns: 1 } } };
  const flow = await makeHttpFlow(server, { trigger, actions: WAIT });
  const call = () => server.ask(`/api/trigger/${flow.id}`, { method: 'POST', headers: flow.bearer });
  expect([(await call()).status, (await call()).status, (await call()).status]).toEqual([202, 202, 429]);
});

test('a flow for a selected row asks a person for the fields of the row', async () => {
  const server = await startTestServer();
  const entity = { type: 'object', properties: { ID: { type: 'integer' } }, required: ['ID'] };
  const row = {
    type: 'object',
    properties: { email: { type: 'string', title: 'Reviewer', 'x-ms-content-hint': 'EMAIL' }, entity },
    required: ['email', 'entity'],
  };
  const schema = { type: 'object', properties: { rows: { type: 'array', items: row } }, required: ['rows'] };
  const trigger = { type: 'Request', kind: 'ApiConnection', splitOn: "@triggerBody()['rows']", inputs: { schema } };
  const { id } = await importFlow(server.askAsAdmin, textOf({ trigger }));
  expect((await detailOf(server, id)).triggerInputs.map(({ key, kind }) => [key, kind])).toEqual([
    ['email', 'email'],
    ['entity/ID', 'number'],
  ]);
  const run = (body: unknown) => server.askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: { body } });
  expect(await run({ email: 'a@example.org' })).toMatchObject({ status: 400, text: expect.stringContaining('ID') });
  const started = await run({ email: 'a@example.org', 'entity/ID': 7 });
  const { runId } = started.json as { runId: string };
  const detail = (await server.askAsAdmin(`/api/cloud-flow-runs/${runId}`)).json;
  expect(detail).toMatchObject({ trigger: { outputs: { body: { email: 'a@example.org', entity: { ID: 7 } } } } });
});
