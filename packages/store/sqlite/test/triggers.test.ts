import type { AccountId, CloudFlowId } from '@tandem/kernel';
import { describeTriggers } from '@tandem/store/suite/triggers';
import { onTestFinished } from 'vitest';
import {
  createAccountStore,
  createCloudFlowStore,
  createTriggerMissStore,
  createTriggerPollStore,
  createTriggerWebhookStore,
  openDatabase,
} from '../src/index.ts';

const OWNER = '01890000-0000-7000-8000-0000000000aa' as AccountId;

describeTriggers(() => {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const cloudFlows = createCloudFlowStore(database);
  let count = 0;
  return {
    polls: createTriggerPollStore(database),
    misses: createTriggerMissStore(database),
    webhooks: createTriggerWebhookStore(database),
    async addFlow() {
      count++;
      const id = `01890000-0000-7000-8000-00000000000${count}` as CloudFlowId;
      if (count === 1) await createAccountStore(database).add(OWNER_RECORD);
      await cloudFlows.add({ ...FLOW, id });
      return id;
    },
    removeFlow: async (id) => void (await cloudFlows.remove(id)),
  };
});

const OWNER_RECORD = {
  id: OWNER,
  email: 'mona@example.org',
  name: 'Mona',
  role: 'maker',
  passwordHash: null,
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled: false,
  createdAt: 1,
} as const;

const FLOW = {
  name: 'Countries',
  ownerId: OWNER,
  state: 'On',
  definition: '{}',
  connections: {},
  triggerKeyHash: null,
  turnedOff: null,
  failingSince: null,
  latestVersion: 1,
  publishedVersion: 1,
  createdAt: 1,
  updatedAt: 1,
} as const;
