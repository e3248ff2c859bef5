import { gzipSync } from 'node:zlib';
import { compileFlow } from '@tandem/cloud-flow';
import { BUILT_IN_OPERATIONS, newOperation, OPERATION_ICONS } from '@tandem/cloud-flow/operations';
import { createHttpConnector } from '@tandem/connector-http';
import { isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { JsonObject } from '@tandem/kernel';
import { OutboundClient } from '@tandem/outbound';
import { API, type ConnectorDescription } from '@tandem/protocol';
import { expect, onTestFinished, test } from 'vitest';
import { KNOWN_CONNECTORS } from '../src/connectors/known/index.ts';
import { readTrigger } from '../src/triggers/trigger.ts';
import { TriggerOperations } from '../src/triggers/trigger-operations.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const SCRIPT = `@INPUT CountryName : { 'Description': 'Folder name', 'FriendlyName': 'CountryName', 'DefaultValue': 'France', 'Type': 'String' }
@OUTPUT FileCount : { 'Description': '', 'FriendlyName': 'FileCount', 'Type': 'Numeric' }
SET FileCount TO 1
`;

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

function isSupported(description: (typeof BUILT_IN_OPERATIONS)[number], operations: TriggerOperations): boolean {
  const definition = JsonObject.of([['triggers', JsonObject.of([['T', newOperation(description)]])]]);
  return readTrigger(compileFlow(definition).flow, operations).trigger.kind !== 'unsupported';
}

async function importFlow(ask: TestServer['ask']): Promise<string> {
  const answer = await ask('/api/desktop-flows', { method: 'POST', body: { name: 'Make folder', script: SCRIPT } });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return (answer.json as { id: string }).id;
}

function question(source: string, parameters: Record<string, unknown> = {}, connectionId: string | null = null) {
  return { method: 'POST', body: { source, connectionId, parameters } };
}

test('triggers are described as runnable exactly when the server listens to them', () => {
  const triggers = BUILT_IN_OPERATIONS.filter(({ kind }) => kind === 'trigger');
  const client = new OutboundClient({ rules: () => ({ allowedHosts: [] }) });
  onTestFinished(() => client.close());
  const operations = new TriggerOperations([createHttpConnector({ client, clock: { now: () => 0 }, log: SILENT })]);
  for (const trigger of triggers) expect([trigger.id, trigger.canRun]).toEqual([trigger.id, isSupported(trigger, operations)]);
});

test('the list of connectors begins with the one that runs here and stays small on its way', async () => {
  const { askAsAdmin } = await startTestServer();
  const answer = await askAsAdmin('/api/connectors');
  const { items } = API.listConnectors.response.parse(answer.json);
  expect(items[0]).toMatchObject({ apiName: 'shared_uiflow', operations: [{ id: 'shared_uiflow/RunUIFlow_V2', canRun: true }] });
  const names = items.map(({ apiName }) => apiName);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(KNOWN_CONNECTORS.map(({ apiName }) => apiName)));
  expect(gzipSync(answer.text).length).toBeLessThan(60_000);
});

test('known connectors have names, icons and keys of their own, and say that they do not run', () => {
  const ids = KNOWN_CONNECTORS.flatMap(({ operations }) => operations.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(KNOWN_CONNECTORS.map(({ apiName }) => apiName)).size).toBe(KNOWN_CONNECTORS.length);
  for (const { icon, colour, operations } of KNOWN_CONNECTORS) {
    expect(OPERATION_ICONS).toContain(icon);
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    for (const { id, canRun, fields } of operations) {
      expect([id, canRun, new Set(fields.map(({ key }) => key)).size]).toEqual([id, false, fields.length]);
    }
  }
});

test('a new card of every operation of a connector compiles without an error', () => {
  for (const { operations } of KNOWN_CONNECTORS) {
    for (const operation of operations.filter(({ kind }) => kind === 'action')) {
      const actions = JsonObject.of([['Card', newOperation(operation)]]);
      const { diagnostics } = compileFlow(JsonObject.of([['actions', actions]]));
      expect([operation.id, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([operation.id, []]);
    }
  }
});

test('texts of known connectors are there in both languages, and white icons can be seen on their colours', () => {
  const texts = JSON.stringify(KNOWN_CONNECTORS satisfies readonly ConnectorDescription[]);
  expect(texts.match(/"en":/g)?.length).toBe(texts.match(/"de":/g)?.length);
  for (const { apiName, colour } of KNOWN_CONNECTORS) expect([apiName, contrastToWhite(colour) >= 4.5]).toEqual([apiName, true]);
});

test('the desktop flows that the caller may run are offered, and their variables as schemas', async () => {
  const server = await startTestServer();
  const ask = await server.addMaker('maker@example.org');
  const flowId = await importFlow(ask);
  const values = await ask('/api/connectors/shared_uiflow/values', question('desktop-flows'));
  expect(values.json).toMatchObject({
    items: expect.arrayContaining([{ value: flowId, label: 'Make folder', description: 'CountryName → FileCount' }]),
  });
  const inputs = await ask('/api/connectors/shared_uiflow/schema', question('desktop-flow-inputs', { uiFlowId: flowId }));
  expect(inputs.json).toEqual({
    schema: {
      type: 'object',
      properties: { CountryName: { title: 'CountryName', type: 'string', description: 'Folder name' } },
      required: ['CountryName'],
    },
  });
  const outputs = await ask('/api/connectors/shared_uiflow/schema', question('desktop-flow-outputs', { uiFlowId: flowId }));
  expect(outputs.json).toMatchObject({ schema: { properties: { FileCount: { type: 'number' } } } });
});

test('a desktop flow of somebody else is neither offered nor described', async () => {
  const server = await startTestServer();
  const flowId = await importFlow(await server.addMaker('owner@example.org'));
  const ask = await server.addMaker('other@example.org');
  const values = await ask('/api/connectors/shared_uiflow/values', question('desktop-flows'));
  expect(values.text).not.toContain(flowId);
  const schema = await ask('/api/connectors/shared_uiflow/schema', question('desktop-flow-inputs', { uiFlowId: flowId }));
  expect([schema.status, schema.json]).toMatchObject([403, { error: { code: 'DesktopFlowNotYours' } }]);
});

test.each([
  ['shared_nothing', question('desktop-flows'), 404, 'ConnectorNotFound'],
  ['shared_uiflow', question('weather'), 404, 'DynamicSourceNotFound'],
  ['shared_uiflow', question('desktop-flows', {}, '01890000-0000-7000-8000-000000000001'), 404, 'NotFound'],
  ['not%20a%20name', question('desktop-flows'), 400, 'InvalidRequest'],
])('%s refuses %j with %i %s', async (apiName, request, status, code) => {
  const { askAsAdmin } = await startTestServer();
  for (const what of ['values', 'schema']) {
    const answer = await askAsAdmin(`/api/connectors/${apiName}/${what}`, request);
    expect([answer.status, answer.json]).toMatchObject([status, { error: { code } }]);
  }
});

test('the ids of desktop actions are those that machines carry out', async () => {
  const { askAsAdmin } = await startTestServer();
  const { supported } = API.listDesktopActions.response.parse((await askAsAdmin('/api/desktop-actions')).json);
  expect(supported).toContain('Folder.Create');
  expect(supported.every(isImplemented)).toBe(true);
});

/** The contrast of WCAG 2.2 between a colour and white. */
function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
