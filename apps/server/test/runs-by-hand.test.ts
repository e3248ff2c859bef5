import { expect, test } from 'vitest';
import { read, startRunBench } from './start-desktop-run.ts';
import type { TestServer } from './start-test-server.ts';

type Ask = TestServer['ask'];

const SCRIPT = [
  "@INPUT Count : { 'Description': '', 'FriendlyName': 'Count', 'Type': 'Numeric', 'IsOptional': False }",
  "@INPUT Land : { 'Description': '', 'FriendlyName': 'Country', 'Type': 'String', 'IsOptional': False, 'DefaultValue': 'Greece' }",
  "@INPUT Pin : { 'Description': '', 'FriendlyName': 'Pin', 'Type': 'String', 'IsOptional': True, 'IsSensitive': True }",
  'SET Ready TO Count',
].join('\n');

/** A server with a machine to which the administrator has a connection. */
async function start() {
  const { server, start: begin } = await startRunBench();
  await begin(server.askAsAdmin);
  const { items } = await read<{ items: { id: string }[] }>(server.askAsAdmin('/api/connections'));
  return { server, ask: server.askAsAdmin, connectionId: items[0]?.id ?? '' };
}

async function addFlow(ask: Ask, body: object = {}): Promise<string> {
  return (await read<{ id: string }>(ask('/api/desktop-flows', { method: 'POST', body: { name: 'Worker', script: SCRIPT, ...body } }))).id;
}

function run(ask: Ask, desktopFlowId: string, body: object) {
  return ask(`/api/desktop-flows/${desktopFlowId}/run`, { method: 'POST', body: { runMode: 'attended', ...body } });
}

async function codeOf(answer: ReturnType<Ask>): Promise<unknown> {
  return ((await answer).json as { error?: { code: string } }).error?.code;
}

test('a person runs a desktop flow without a cloud flow, and its run is in the history', async () => {
  const { ask, connectionId } = await start();
  const flowId = await addFlow(ask);
  const { runId } = await read<{ runId: string }>(run(ask, flowId, { connectionId, inputs: { count: 2, Pin: '1234' } }));
  expect(await read(ask(`/api/desktop-flow-runs/${runId}`))).toMatchObject({
    desktopFlowId: flowId,
    status: 'Queued',
    runMode: 'attended',
    priority: 'Normal',
    parent: null,
    startedBy: { name: 'Administrator' },
    inputs: { Count: 2, Pin: expect.not.stringContaining('1234') },
  });
});

test('an input without a default must be given, and one with a default need not', async () => {
  const { ask, connectionId } = await start();
  const flowId = await addFlow(ask);
  expect(await codeOf(run(ask, flowId, { connectionId, inputs: { Country: 'Italy' } }))).toBe('OpenApiOperationParameterValidationFailed');
});

test('inputs that the desktop flow has not got are refused by their names, with the nearest one that it has', async () => {
  const { ask, connectionId } = await start();
  const flowId = await addFlow(ask);
  const { json } = await run(ask, flowId, { connectionId, inputs: { count: 2, Contry: 'Italy', Elsewhere: 1 } });
  expect(json).toMatchObject({
    error: {
      code: 'InvalidRequest',
      details: [
        { path: 'body.inputs.Contry', message: "is no input of the desktop flow; did you mean 'Country'?" },
        { path: 'body.inputs.Elsewhere', message: 'is no input of the desktop flow, which has: Count, Country, Pin' },
      ],
    },
  });
  const none = await addFlow(ask, { script: 'SET Ready TO True' });
  expect((await run(ask, none, { connectionId, inputs: { A: 1 } })).json).toMatchObject({
    error: { details: [{ path: 'body.inputs.A', message: 'is no input of the desktop flow, which has none' }] },
  });
});

test('of very many inputs that the flow has not got, the first are told', async () => {
  const { ask, connectionId } = await start();
  const flowId = await addFlow(ask);
  const inputs = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`Country${index}`, 1]));
  const { json } = await run(ask, flowId, { connectionId, inputs });
  expect(json).toMatchObject({ error: { code: 'InvalidRequest', details: { length: 20 } } });
});

test('inputs that are no object are refused, also where every input has a default', async () => {
  const { ask, connectionId } = await start();
  const flowId = await addFlow(ask, { script: 'SET Ready TO True' });
  const codes = [];
  for (const inputs of [[], 'Count', 1]) codes.push(await codeOf(run(ask, flowId, { connectionId, inputs })));
  expect(codes).toEqual(['InvalidRequest', 'InvalidRequest', 'InvalidRequest']);
});

test('nobody runs the desktop flow of another maker, or on a connection of somebody else, or what was never published', async () => {
  const { server, ask, connectionId } = await start();
  const maker = await server.addMaker('maker@example.org');
  const theirs = await addFlow(maker);
  const ours = await addFlow(ask);
  const draft = await addFlow(ask, { isDraft: true });
  expect(await codeOf(run(ask, theirs, { connectionId }))).toBe('DesktopFlowNotYours');
  expect(await codeOf(run(maker, ours, { connectionId, inputs: { Count: 1 } }))).toBe('NotFound');
  expect(await codeOf(run(ask, draft, { connectionId }))).toBe('DesktopFlowNotPublished');
  const mayRun = async (by: Ask, id: string) => (await read<{ mayRun: boolean }>(by(`/api/desktop-flows/${id}`))).mayRun;
  expect([await mayRun(ask, theirs), await mayRun(maker, theirs), await mayRun(maker, ours)]).toEqual([false, true, true]);
  const listed = async (by: Ask) =>
    (await read<{ items: { id: string; mayRun: boolean }[] }>(by('/api/desktop-flows'))).items.filter((flow) => flow.mayRun);
  const ids = async (by: Ask) => (await listed(by)).map(({ id }) => id).filter((id) => id === theirs || id === ours);
  expect([await ids(ask), (await ids(maker)).toSorted()]).toEqual([[ours], [ours, theirs].toSorted()]);
});
