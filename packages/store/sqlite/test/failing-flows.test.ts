import type { RunBatch, RunStarter } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, JsonObject } from '@tandem/kernel';
import { expect, onTestFinished, test } from 'vitest';
import { createAccountStore, createCloudFlowStore, createCloudRunStore, openDatabase } from '../src/index.ts';

const OWNER = '01890000-0000-7000-8000-0000000000aa' as AccountId;
const FLOW = '01890000-0000-7000-8000-0000000000f1' as CloudFlowId;

async function start() {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const more = { passwordHash: null, workAccount: null, hasAttendedLicence: false, isDisabled: false, createdAt: 1 };
  await createAccountStore(database).add({ id: OWNER, email: 'mona@example.org', name: 'Mona', role: 'maker', ...more });
  const flows = createCloudFlowStore(database);
  await flows.add({
    ...{ id: FLOW, name: 'Orders', ownerId: OWNER, state: 'On', definition: '{}', connections: {}, triggerKeyHash: null },
    ...{ turnedOff: null, failingSince: null, latestVersion: 1, publishedVersion: 1, createdAt: 1, updatedAt: 1 },
  });
  const runs = createCloudRunStore(database, { seal: (_, text) => text, open: (_, sealed) => sealed });
  let count = 0;
  return {
    flows,
    async end(status: RunBatch['state']['status'], endedAt: number, startedBy: RunStarter = { kind: 'schedule' }): Promise<void> {
      const runId = `01890000-0000-7000-8000-${String(++count).padStart(12, '0')}` as CloudFlowRunId;
      const begun = { status: 'Running', error: undefined, endedAt: undefined, response: undefined } as const;
      const state = { ...begun, hasSecuredResponse: false, isHeld: false };
      const batch: RunBatch = { runId, start: undefined, state, actions: [], variables: [], attachment: undefined };
      const flow = { cloudFlowId: FLOW, cloudFlowName: 'Orders', ownerId: OWNER, definition: '{}', connections: {}, triggerName: 'T' };
      const trigger = { triggerOutputs: new JsonObject(), hasSecuredTrigger: false, startedBy, startedAt: 1 };
      await runs.commit({ ...batch, start: { ...flow, ...trigger } });
      await runs.commit({ ...batch, state: { ...state, status, endedAt } });
    },
    since: async () => (await flows.get(FLOW))?.failingSince,
  };
}

test('a flow fails since the first failure after its last success; cancelled runs and tests say nothing', async () => {
  const { end, since } = await start();
  expect(await since()).toBeNull();
  await end('Failed', 10);
  await end('TimedOut', 20);
  await end('Cancelled', 30);
  await end('Succeeded', 35, { kind: 'account', accountId: OWNER, name: 'Mona', testedVersion: 1 });
  expect(await since()).toBe(10);
  await end('Succeeded', 40);
  expect(await since()).toBeNull();
  await end('Failed', 45, { kind: 'account', accountId: OWNER, name: 'Mona', testedVersion: 1 });
  expect(await since()).toBeNull();
});

test('turning a flow on and publishing another version begin anew, any other change does not', async () => {
  const { end, since, flows } = await start();
  await end('Failed', 10);
  await flows.update(FLOW, () => ({ name: 'Bills', state: 'Off' }));
  expect(await since()).toBe(10);
  await flows.update(FLOW, () => ({ state: 'On' }));
  expect(await since()).toBeNull();
  await end('Failed', 20);
  await flows.update(FLOW, () => ({ save: { text: '{"a":1}', savedAt: 1, savedBy: OWNER, note: '' } }));
  expect(await since()).toBe(20);
  await flows.update(FLOW, () => ({ publish: 'latest' }));
  expect(await since()).toBeNull();
});
