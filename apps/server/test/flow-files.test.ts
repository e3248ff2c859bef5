import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const cloudFlows = textsIn('cloud-flows', '.json');
const desktopFlows = textsIn('desktop-flows', '.txt', '.robin');

function textsIn(folder: string, ...endings: string[]): readonly (readonly [string, string])[] {
  const path = join(CORPUS, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => endings.some((ending) => name.endsWith(ending)));
  return names.map((name) => [name, readFileSync(join(path, name), 'utf8')] as const);
}

interface File {
  readonly fileName: string;
  readonly text: string;
}

async function exported(ask: TestServer['ask'], kind: 'cloud-flows' | 'desktop-flows', id: string): Promise<File> {
  return (await ask(`/api/${kind}/${id}/export`)).json as File;
}

async function importDraft(ask: TestServer['ask'], kind: 'cloud-flows' | 'desktop-flows', text: string): Promise<string> {
  const body = kind === 'cloud-flows' ? { definition: text } : { script: text };
  const answer = await ask(`/api/${kind}`, { method: 'POST', body: { name: 'A', isDraft: true, ...body } });
  return (answer.json as { id: string }).id;
}

describe('what is exported', () => {
  test.skipIf(cloudFlows.length === 0)('is the text that was imported, for every cloud flow of the corpus', async () => {
    const { askAsAdmin } = await startTestServer();
    for (const [name, text] of cloudFlows) {
      const first = await exported(askAsAdmin, 'cloud-flows', await importDraft(askAsAdmin, 'cloud-flows', text));
      expect([name, first.text]).toEqual([name, text]);
    }
  });

  test.skipIf(desktopFlows.length === 0)('is the text that was imported, for every desktop flow of the corpus', async () => {
    const { askAsAdmin } = await startTestServer();
    for (const [name, text] of desktopFlows) {
      const first = await exported(askAsAdmin, 'desktop-flows', await importDraft(askAsAdmin, 'desktop-flows', text));
      expect([name, first.text]).toEqual([name, text]);
    }
  });

  test('of a bare definition is in the container of a solution, and importing that gives the same again', async () => {
    const { askAsAdmin } = await startTestServer();
    const { definition } = (JSON.parse(definitionOf({})) as { properties: { definition: object } }).properties;
    const { id } = await importFlow(askAsAdmin, JSON.stringify(definition).replace('"inputs":1', '"inputs":1.0'));
    const first = await exported(askAsAdmin, 'cloud-flows', id);
    expect(JSON.parse(first.text)).toEqual({ properties: { connectionReferences: {}, definition }, schemaVersion: '1.0.0.0' });
    expect(first.text).toContain('"inputs": 1.0');
    const again = await exported(askAsAdmin, 'cloud-flows', (await importFlow(askAsAdmin, first.text)).id);
    expect(again.text).toBe(first.text);
  });

  test('has the name of the flow without what file systems refuse, and can be an older version', async () => {
    const { askAsAdmin } = await startTestServer();
    const { id } = await importFlow(askAsAdmin, definitionOf({ triggerName: 'first' }));
    await askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { name: 'A/B: "C"', definition: definitionOf({}) } });
    expect((await exported(askAsAdmin, 'cloud-flows', id)).fileName).toBe('A_B_ _C_.json');
    expect((await askAsAdmin(`/api/cloud-flows/${id}/export?version=1`)).json).toMatchObject({
      text: definitionOf({ triggerName: 'first' }),
    });
    expect((await askAsAdmin(`/api/cloud-flows/${id}/export?version=9`)).json).toMatchObject({ error: { code: 'NotFound' } });
  });
});

describe('the preview of a cloud flow', () => {
  const check = async (ask: TestServer['ask'], definition: string) =>
    (await ask('/api/cloud-flows/check', { method: 'POST', body: { definition } })).json;

  test('tells what the file holds and what of it does not run here', async () => {
    const { askAsAdmin } = await startTestServer();
    await askAsAdmin('/api/environment-variables', {
      method: 'POST',
      body: { schemaName: 'new_There', displayName: 'There', kind: 'text', value: '' },
    });
    const send = {
      type: 'OpenApiConnection',
      inputs: { host: { apiId: '/x/shared_teams', operationId: 'Send', connectionName: 'mail' } },
    };
    const definition = {
      parameters: {
        'There (new_There)': { defaultValue: 'a', type: 'String', metadata: { schemaName: 'NEW_there' } },
        'Limit (new_Limit)': { type: 'Int', metadata: { schemaName: 'new_Limit', description: 'At most' } },
        'Key (new_Key)': { type: 'SecureString', metadata: { schemaName: 'new_Key' } },
      },
      triggers: { every_day: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
      actions: { Send: { ...send, runAfter: {} }, Odd: { type: 'Batch', inputs: {}, runAfter: {} } },
    };
    const file = { properties: { displayName: 'Mail', definition, connectionReferences: { mail: { api: { name: 'shared_teams' } } } } };
    expect(await check(askAsAdmin, JSON.stringify(file))).toMatchObject({
      preview: {
        name: 'Mail',
        triggerName: 'every_day',
        triggerKind: 'scheduled',
        actionCount: 2,
        unsupportedActions: [
          { name: 'Send', operation: 'shared_teams/Send' },
          { name: 'Odd', operation: 'Batch' },
        ],
        connectionReferences: [{ key: 'mail', apiName: 'shared_teams', support: 'unsupported' }],
        environmentVariables: [
          { schemaName: 'NEW_there', displayName: 'There (new_There)', kind: 'text', isThere: true, defaultValue: 'a' },
          { schemaName: 'new_Limit', displayName: 'Limit', kind: 'number', isThere: false, defaultValue: 0, description: 'At most' },
          { schemaName: 'new_Key', kind: null, defaultValue: null },
        ],
      },
    });
  });

  test('is null for a text that holds no flow, and the fault says where it is', async () => {
    const { askAsAdmin } = await startTestServer();
    expect(await check(askAsAdmin, '{\n  "a": tru }')).toMatchObject({
      ok: false,
      preview: null,
      diagnostics: [{ code: 'JsonInvalid', message: expect.stringContaining('line 2') }],
    });
    expect(await check(askAsAdmin, '{"a": 1}')).toMatchObject({ preview: null });
  });
});

describe('an import', () => {
  const variable = { schemaName: 'new_Greeting', displayName: 'Greeting', kind: 'text', value: 'Hello' };
  const importWith = (ask: TestServer['ask'], body: object) =>
    ask('/api/cloud-flows', { method: 'POST', body: { name: 'A', definition: definitionOf({ references: ['desk'] }), ...body } });
  const variables = async (ask: TestServer['ask']) => ((await ask('/api/environment-variables')).json as { items: unknown[] }).items;

  test('brings variables with it and leaves those alone that are there', async () => {
    const { askAsAdmin } = await startTestServer();
    await importWith(askAsAdmin, { environmentVariables: [variable] });
    await importWith(askAsAdmin, {
      environmentVariables: [
        { ...variable, value: 'Other' },
        { ...variable, schemaName: 'new_B' },
      ],
    });
    expect(await variables(askAsAdmin)).toMatchObject([{ value: 'Hello' }, { schemaName: 'new_B', value: 'Hello' }]);
  });

  test('that is refused keeps nothing', async () => {
    const { askAsAdmin } = await startTestServer();
    const before = ((await askAsAdmin('/api/cloud-flows')).json as { items: unknown[] }).items.length;
    const faults = [
      { definition: '{', environmentVariables: [variable] },
      { environmentVariables: [variable, { ...variable, schemaName: 'new_B', value: 5 }] },
      { environmentVariables: [variable], connections: { desk: '01890000-0000-7000-8000-000000000000' } },
    ];
    for (const fault of faults) expect((await importWith(askAsAdmin, fault)).status).toBeGreaterThanOrEqual(400);
    expect(await variables(askAsAdmin)).toEqual([]);
    expect(((await askAsAdmin('/api/cloud-flows')).json as { items: unknown[] }).items).toHaveLength(before);
  });

  test('as a new version of a flow brings its variables, too', async () => {
    const { askAsAdmin } = await startTestServer();
    const { id } = await importFlow(askAsAdmin, definitionOf({}));
    const body = { definition: definitionOf({ triggerName: 'again' }), environmentVariables: [variable] };
    expect((await askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body })).json).toMatchObject({
      latestVersion: 2,
      triggerName: 'again',
    });
    expect(await variables(askAsAdmin)).toHaveLength(1);
  });
});
