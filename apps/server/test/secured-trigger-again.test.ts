import { expect, test } from 'vitest';
import { definitionOf } from './cloud-flow-definitions.ts';
import { type Ask, startRun, startSharing } from './flow-share-setup.ts';

const SECURED = { runtimeConfiguration: { secureData: { properties: ['outputs'] } } };
const flow = (more: object): string =>
  definitionOf({
    trigger: {
      type: 'Request',
      kind: 'Button',
      inputs: { schema: { type: 'object', properties: { text: { type: 'string', title: 'Pin' } } } },
      ...more,
    },
    actions: { Copy: { type: 'Compose', runAfter: {}, inputs: "@triggerBody()?['text']" } },
  });

async function shownOf(ask: Ask, runId: string): Promise<string> {
  const path = `/api/cloud-flow-runs/${runId}`;
  await expect.poll(async () => ((await ask(path)).json as { status: string }).status).toBe('Succeeded');
  return (await ask(path)).text;
}

test('secured trigger data stays secured when a run is repeated or its data is tested after the definition no longer asks for it', async () => {
  const { owner, friend, path, share } = await startSharing(flow(SECURED));
  await share(owner.ask, friend.id, 'co-owner');
  const former = await startRun(owner.ask, path, { body: { text: 'pin-4711' } });
  expect(await shownOf(friend.ask, former)).not.toContain('pin-4711');
  expect((await friend.ask(path, { method: 'PATCH', body: { definition: flow({}) } })).status).toBe(200);
  const resubmit = async (runId: string) => {
    const { json } = await friend.ask(`/api/cloud-flow-runs/${runId}/resubmit`, { method: 'POST', body: {} });
    return (json as { runId: string }).runId;
  };
  const again = await resubmit(former);
  for (const runId of [again, await resubmit(again), await startRun(friend.ask, path, { triggerOutputsOf: former })]) {
    const shown = await shownOf(friend.ask, runId);
    expect(shown).not.toContain('pin-4711');
    expect(JSON.parse(shown)).toMatchObject({ trigger: { outputs: {}, hasSecuredOutputs: true }, actions: [{ hasSecuredOutputs: true }] });
  }
  expect(await shownOf(friend.ask, await startRun(owner.ask, path, { body: { text: 'plain' } }))).toContain('plain');
});
