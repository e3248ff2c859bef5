import { randomBytes } from 'node:crypto';
import { type CloudFlowId, type CloudFlowRunId, createIdSource } from '@tandem/kernel';
import type { ApprovalId, ApprovalStore } from '@tandem/store';
import { createAccountStore, createApprovalStore, openDatabase, writeAttachment } from '@tandem/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { ApprovalLinks } from '../src/approvals/approval-links.ts';
import { makeApprovalPorts } from '../src/approvals/approval-ports.ts';
import { Approvals } from '../src/approvals/approvals.ts';
import { createLiveHub } from '../src/live/live-hub.ts';
import { MONA } from './mona.ts';

const RUN = {
  ownerId: MONA.id,
  cloudFlowId: 'f1' as CloudFlowId,
  cloudFlowName: 'Flow',
  runId: 'r1' as CloudFlowRunId,
  isOfDesktopFlow: false,
};
const REQUEST = {
  type: 'Basic',
  title: 'Holiday',
  assignedTo: [MONA.email],
  details: '',
  itemLink: '',
  itemLinkDescription: '',
  requestor: '',
  sendsNotices: false,
  allowsReassignment: false,
  responseOptions: ['Approve', 'Reject'],
  files: [],
} as const;

/** The real store, whose first change of an approval does not come to pass. */
function failingOnce(store: ApprovalStore): ApprovalStore {
  let changes = 0;
  return {
    ...store,
    async change(...asked) {
      changes++;
      if (changes === 1) throw new Error('the disk is full');
      return store.change(...asked);
    },
  };
}

/** What the connector of approvals is lent, with an approval that a run made and for which so many of its actions wait. */
async function waitedFor(actions: readonly string[], wrap: (store: ApprovalStore) => ApprovalStore = (store) => store) {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const accounts = createAccountStore(database);
  await accounts.add(MONA);
  const store = wrap(createApprovalStore(database));
  const clock = { now: () => 1_000 };
  const parts = { store, accounts, clock, ids: createIdSource(clock, (length) => randomBytes(length)) };
  const approvals = new Approvals({ ...parts, live: createLiveHub(clock), links: new ApprovalLinks(clock, store) });
  const ports = makeApprovalPorts({ ...parts, approvals, baseUrl: () => '', authority: { judgesOf: async () => [MONA] } });
  const { id } = await ports.create({ ...RUN, request: REQUEST, actionPath: 'Ask', deadlineAt: undefined });
  const externalIds = actions.map((action) => `${id}/r1/${action}`);
  for (const externalId of externalIds) {
    const wait = ports.prepareWait({ approvalId: id, externalId, runId: RUN.runId, deadlineAt: undefined });
    await database.writer.write((connection) => writeAttachment(connection, wait));
  }
  const left = async () => ({ state: (await store.get(id as ApprovalId))?.state, waiters: await store.waitersOf(id as ApprovalId) });
  return { ports, externalIds, left };
}

test('an approval that could not be cancelled with its run is cancelled when that is asked for again', async () => {
  const { ports, externalIds, left } = await waitedFor(['Wait'], failingOnce);
  const [wait = ''] = externalIds;
  await expect(ports.cancelWait(wait)).rejects.toThrow('the disk is full');
  await ports.cancelWait(wait);
  expect(await left()).toEqual({ state: 'Cancelled', waiters: [] });
});

test('an approval for which two actions of a run wait is cancelled when both are cancelled at once', async () => {
  const { ports, externalIds, left } = await waitedFor(['Wait', 'Wait_too']);
  await Promise.all(externalIds.map((externalId) => ports.cancelWait(externalId)));
  expect(await left()).toEqual({ state: 'Cancelled', waiters: [] });
});
