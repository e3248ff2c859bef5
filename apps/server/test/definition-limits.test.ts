import { expect, test } from 'vitest';
import { definitionOf } from './cloud-flow-definitions.ts';
import { startTestServer } from './start-test-server.ts';

const actions = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`A${index}`, { type: 'Compose', inputs: 1, runAfter: {} }]));
const TOO_LARGE = definitionOf({ actions });

test('a flow beyond the limits of a licence is refused with the name of the limit, kept as a draft, and published without that licence', async () => {
  const { askAsAdmin } = await startTestServer();
  const add = (body: object) => askAsAdmin('/api/cloud-flows', { method: 'POST', body: { name: 'Large', definition: TOO_LARGE, ...body } });
  const check = async () => (await askAsAdmin('/api/cloud-flows/check', { method: 'POST', body: { definition: TOO_LARGE } })).json;
  await askAsAdmin('/api/settings', { method: 'PATCH', body: { limitProfile: 'power-automate-low' } });
  expect(JSON.stringify((await add({})).json)).toContain('actionsPerFlow (500) of the profile power-automate-low');
  expect(await check()).toMatchObject({ diagnostics: [{ code: 'LimitExceeded', severity: 'error' }] });
  const draft = await add({ isDraft: true });
  const { id } = draft.json as { id: string };
  expect(draft.json).toMatchObject({ limitProfile: 'power-automate-low' });
  const publish = () => askAsAdmin(`/api/cloud-flows/${id}/versions/1/publish`, { method: 'POST', body: {} });
  expect(await publish()).toMatchObject({ status: 422 });
  await askAsAdmin('/api/settings', { method: 'PATCH', body: { limitProfile: 'unlimited' } });
  expect(await check()).toMatchObject({ diagnostics: [{ code: 'LimitExceeded', severity: 'warning' }] });
  expect(await publish()).toMatchObject({ status: 200 });
});
