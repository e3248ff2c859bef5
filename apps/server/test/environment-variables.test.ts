import { describe, expect, test } from 'vitest';
import { importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const GREETING = { schemaName: 'new_Greeting', displayName: 'Greeting', kind: 'text', value: 'Hello' };
const PATH = '/api/environment-variables';

/** A flow that composes two of its parameters, as an export has it. */
function greetingFlow(actions: unknown = {}): string {
  const parameters = {
    'Greeting (new_Greeting)': { defaultValue: 'Hi', type: 'String', metadata: { schemaName: 'NEW_greeting' } },
    'Limit (new_Limit)': { defaultValue: 3, type: 'Int', metadata: { schemaName: 'new_Limit' } },
  };
  const inputs = "@{parameters('Greeting (new_Greeting)')} @{parameters('Limit (new_Limit)')}";
  const definition = {
    parameters,
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
    actions: { ...(actions as object), Say: { type: 'Compose', inputs, runAfter: afterAll(actions as object) } },
  };
  return JSON.stringify({ properties: { definition, connectionReferences: {} } });
}

function afterAll(actions: object): Record<string, string[]> {
  return Object.fromEntries(Object.keys(actions).map((name) => [name, ['Succeeded']]));
}

async function run(ask: TestServer['ask'], flowId: string): Promise<string> {
  return ((await ask(`/api/cloud-flows/${flowId}/run`, { method: 'POST', body: {} })).json as { runId: string }).runId;
}

interface RunDetail {
  readonly status: string;
  readonly actions: readonly { readonly name: string; readonly outputs: unknown }[];
}

/** What the run composed once it has ended. */
async function said(ask: TestServer['ask'], runId: string): Promise<unknown> {
  const read = async () => (await ask(`/api/cloud-flow-runs/${runId}`)).json as RunDetail;
  await expect.poll(async () => (await read()).status, { timeout: 10_000 }).toBe('Succeeded');
  return (await read()).actions.find(({ name }) => name === 'Say')?.outputs;
}

describe('a run', () => {
  test('begins with the value that a variable has then, and with the defaults of those that are not there', async () => {
    const { askAsAdmin } = await startTestServer();
    const { id } = await importFlow(askAsAdmin, greetingFlow());
    expect(await said(askAsAdmin, await run(askAsAdmin, id))).toBe('Hi 3');
    const made = (await askAsAdmin(PATH, { method: 'POST', body: GREETING })).json as { id: string };
    expect(await said(askAsAdmin, await run(askAsAdmin, id))).toBe('Hello 3');
    await askAsAdmin(`${PATH}/${made.id}`, { method: 'PATCH', body: { value: 'Salut' } });
    expect(await said(askAsAdmin, await run(askAsAdmin, id))).toBe('Salut 3');
    await askAsAdmin(`${PATH}/${made.id}`, { method: 'DELETE' });
    expect(await said(askAsAdmin, await run(askAsAdmin, id))).toBe('Hi 3');
  });

  test('that waits keeps the value that it began with, also over a restart of the server', async () => {
    const server = await startTestServer();
    const wait = { Wait: { type: 'Wait', inputs: { interval: { count: 1, unit: 'Second' } }, runAfter: {} } };
    const { id } = await importFlow(server.askAsAdmin, greetingFlow(wait));
    const made = (await server.askAsAdmin(PATH, { method: 'POST', body: GREETING })).json as { id: string };
    const runId = await run(server.askAsAdmin, id);
    await server.askAsAdmin(`${PATH}/${made.id}`, { method: 'PATCH', body: { value: 'Salut' } });
    const next = await server.restart();
    expect(await said(next.askAsAdmin, runId)).toBe('Hello 3');
    expect(await said(next.askAsAdmin, await run(next.askAsAdmin, id))).toBe('Salut 3');
  });
});

describe('environment variables', () => {
  test('keep every digit and name the flows that read them', async () => {
    const { askAsAdmin } = await startTestServer();
    const { id } = await importFlow(askAsAdmin, greetingFlow());
    const body = '{"schemaName":"new_limit","displayName":"Limit","kind":"number","value":5.0}';
    expect((await askAsAdmin(PATH, { method: 'POST', body })).text).toContain('"value":5.0');
    const listed = await askAsAdmin(PATH);
    expect(listed.text).toContain('"value":5.0');
    expect(listed.json).toMatchObject({ items: [{ usedBy: [{ id, name: 'Countries' }], isChangeable: true }] });
  });

  test.each([
    ['text', 5],
    ['number', '5'],
    ['yes-no', 'true'],
    ['text', 'x'.repeat(70_000)],
    ['json', JSON.parse('['.repeat(33) + ']'.repeat(33))],
  ])('of the kind %s refuse a value of another kind, size or depth', async (kind, value) => {
    const { askAsAdmin } = await startTestServer();
    const answer = await askAsAdmin(PATH, { method: 'POST', body: { ...GREETING, kind, value } });
    expect(answer).toMatchObject({ status: 400, json: { error: { code: 'InvalidVariableValue', fix: expect.any(String) } } });
  });

  test('are made only by who may change the flows that read them already', async () => {
    const { askAsAdmin, addMaker } = await startTestServer();
    const [owner, other] = [await addMaker('mona@example.org'), await addMaker('otto@example.org')];
    const { id } = await importFlow(owner, greetingFlow());
    const refusal = { status: 403, json: { error: { code: 'VariableReadByOthers', fix: expect.any(String) } } };
    expect(await other(PATH, { method: 'POST', body: GREETING })).toMatchObject(refusal);
    const copy = { name: 'Copy', definition: greetingFlow(), environmentVariables: [GREETING] };
    expect(await other('/api/cloud-flows', { method: 'POST', body: copy })).toMatchObject(refusal);
    expect(await said(askAsAdmin, await run(askAsAdmin, id))).toBe('Hi 3');
    expect((await owner(PATH, { method: 'POST', body: GREETING })).status).toBe(201);
    expect((await other('/api/cloud-flows', { method: 'POST', body: copy })).status).toBe(201);
  });

  test('are seen by everybody and changed by their owners and administrators', async () => {
    const { askAsAdmin, addMaker } = await startTestServer();
    const [owner, other] = [await addMaker('mona@example.org'), await addMaker('otto@example.org')];
    const { id } = (await owner(PATH, { method: 'POST', body: GREETING })).json as { id: string };
    expect((await other(PATH)).json).toMatchObject({ items: [{ id, isChangeable: false, ownerName: 'mona@example.org' }] });
    expect((await other(`${PATH}/${id}`, { method: 'PATCH', body: { value: 'x' } })).json).toMatchObject({ error: { code: 'Forbidden' } });
    expect((await other(`${PATH}/${id}`, { method: 'DELETE' })).status).toBe(403);
    expect((await askAsAdmin(`${PATH}/${id}`, { method: 'PATCH', body: { value: 'x' } })).json).toMatchObject({ value: 'x' });
    expect((await owner(PATH, { method: 'POST', body: { ...GREETING, schemaName: 'NEW_GREETING' } })).json).toMatchObject({
      error: { code: 'SchemaNameTaken' },
    });
    expect((await owner(`${PATH}/${id}`, { method: 'DELETE' })).status).toBe(204);
  });
});
