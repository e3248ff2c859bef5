import { describe, expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer } from './start-test-server.ts';

const TRIGGERS = { manual: { type: 'Request', kind: 'Button', inputs: {} } };
const ACTIONS = { Say: { type: 'Compose', inputs: "@length(concat(parameters('Key'), parameters('Url (new_Url)')))", runAfter: {} } };
const DEFINITION = {
  parameters: {
    Key: { type: 'SecureString', defaultValue: 'key-of-the-flow' },
    'Url (new_Url)': { type: 'String', defaultValue: 'https://default.example.org', metadata: { schemaName: 'new_Url' } },
  },
  triggers: TRIGGERS,
  actions: ACTIONS,
  outputs: { Last: { type: 'String', value: 'kept-to-itself' } },
};
const VARIABLE = { schemaName: 'new_Url', displayName: 'Url', kind: 'text', value: 'https://token-of-the-environment.example.org' };

/** A flow of a maker with parameters, and a run of it that began with the value of an environment variable. */
async function start() {
  const server = await startTestServer();
  const ask = await server.addMaker('mona@example.org');
  await ask('/api/environment-variables', { method: 'POST', body: VARIABLE });
  const { id } = await importFlow(ask, JSON.stringify({ properties: { definition: DEFINITION, connectionReferences: {} } }));
  const started = await ask(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  const { runId } = started.json as { runId: string };
  return { ...server, ask, id, path: `/api/cloud-flow-runs/${runId}/definition` };
}

/** The definition in an answer, as plain JSON. */
function definitionIn({ json }: { readonly json: unknown }): unknown {
  return JSON.parse((json as { readonly definition: string }).definition);
}

describe('the definition of a run', () => {
  test('is seen by whoever may see the flow, and is not there for others', async () => {
    const { askAsAdmin, addMaker, ask, path } = await start();
    for (const reader of [ask, askAsAdmin]) expect(definitionIn(await reader(path))).toEqual({ triggers: TRIGGERS, actions: ACTIONS });
    const stranger = await addMaker('otto@example.org');
    expect((await stranger(path)).status).toBe(404);
  });

  test('is not seen by anybody else, nor that there is such a run', async () => {
    const { path, url } = await start();
    const stranger = await fetch(new URL(path, url));
    const missing = await fetch(new URL('/api/cloud-flow-runs/01a22db6-556a-7000-bc25-459463b1a87b/definition', url));
    expect([stranger.status, missing.status]).toEqual([401, 401]);
    expect(await stranger.json()).toEqual(await missing.json());
  });

  test('holds no value of a parameter: neither a default nor that of an environment variable', async () => {
    const { ask, path } = await start();
    const { text } = await ask(path);
    for (const value of ['key-of-the-flow', 'token-of-the-environment', 'default.example.org', 'kept-to-itself']) {
      expect(text).not.toContain(value);
    }
  });

  test('stays what it was when the flow changes', async () => {
    const { ask, id, path } = await start();
    expect((await ask(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { definition: definitionOf({}) } })).status).toBe(200);
    expect(definitionIn(await ask(path))).toEqual({ triggers: TRIGGERS, actions: ACTIONS });
  });

  test('comes with the names of its actions in the order in which one reads them', async () => {
    const { ask, path } = await start();
    expect((await ask(path)).json).toMatchObject({ order: Object.keys(ACTIONS) });
  });

  test('of a run that is not there is not found', async () => {
    const { ask } = await start();
    const path = '/api/cloud-flow-runs/01a22db6-556a-7000-bc25-459463b1a87b/definition';
    expect(await ask(path)).toMatchObject({ status: 404, json: { error: { code: 'NotFound' } } });
  });
});
