import { describe, expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer } from './start-test-server.ts';

interface Detail {
  readonly id: string;
  readonly definition: unknown;
  readonly triggerName: string;
}

describe('changes of a flow at the same time', () => {
  test('show afterwards what is kept, not what another change had read', async () => {
    const { askAsAdmin } = await startTestServer();
    const { id } = await importFlow(askAsAdmin, definitionOf({ triggerName: 'T0' }));
    for (let round = 1; round <= 5; round++) {
      const names = [1, 2, 3, 4].map((index) => `T${round}_${index}`);
      await Promise.all(
        names.map((triggerName) =>
          askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { definition: definitionOf({ triggerName }) } }),
        ),
      );
      const { triggerName, definition } = (await askAsAdmin(`/api/cloud-flows/${id}`)).json as Detail;
      expect(names).toContain(triggerName);
      expect(definition).toMatchObject({ properties: { definition: { triggers: { [triggerName]: {} } } } });
    }
  });

  test('keep each choice that was made', async () => {
    const { askAsAdmin } = await startTestServer();
    const { id } = await importFlow(askAsAdmin, definitionOf({}));
    const change = (body: unknown) => askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body });
    await Promise.all([change({ name: 'Other' }), change({ state: 'Off' }), change({ definition: definitionOf({ triggerName: 'T9' }) })]);
    expect((await askAsAdmin(`/api/cloud-flows/${id}`)).json).toMatchObject({ name: 'Other', state: 'Off', triggerName: 'T9' });
  });
});

test('a desktop flow shows the inputs of the script that is kept, also after it was deleted and imported again', async () => {
  const { askAsAdmin } = await startTestServer();
  const id = '01890000-0000-7000-8000-0000000000d1';
  const script = (sensitive: string) =>
    `${sensitive}@INPUT Pin : { 'Description': '', 'FriendlyName': 'Pin', 'Type': 'String', 'IsOptional': True, 'DefaultValue': '' }\n`;
  const shown = async () => ((await askAsAdmin(`/api/desktop-flows/${id}`)).json as { inputs: unknown }).inputs;
  await askAsAdmin('/api/desktop-flows', { method: 'POST', body: { id, name: 'A', script: script('') } });
  expect(await shown()).toMatchObject([{ name: 'Pin', isSensitive: false }]);
  await askAsAdmin(`/api/desktop-flows/${id}`, { method: 'DELETE' });
  await askAsAdmin('/api/desktop-flows', { method: 'POST', body: { id, name: 'A', script: script('@SENSITIVE: [Pin]\n') } });
  expect(await shown()).toMatchObject([{ name: 'Pin', isSensitive: true }]);
});

test.each(['constructor', '__proto__', 'toString'])('a connection reference may be called %s', async (key) => {
  const { askAsAdmin } = await startTestServer();
  const { id } = await importFlow(askAsAdmin, definitionOf({ references: [key] }));
  const shown = await askAsAdmin(`/api/cloud-flows/${id}`);
  expect(shown.json).toMatchObject({ connectionReferences: [{ key, connectionId: null }] });
  const run = await askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  expect(run.json).toMatchObject({ error: { code: 'ConnectionMissing' } });
});
