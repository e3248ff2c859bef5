import type { AccountId, CloudFlowRunId } from '@tandem/kernel';
import type { AccountRecord, ApprovalId } from '@tandem/store';
import { describeApprovals } from '@tandem/store/suite/approvals';
import { expect, onTestFinished, test } from 'vitest';
import { writeAttachment } from '../src/attachment.ts';
import { createAccountStore, createApprovalStore, openDatabase } from '../src/index.ts';

const OWNER: AccountRecord = {
  id: '01890000-0000-7000-8000-00000000000a' as AccountId,
  email: 'owner@example.org',
  name: 'Owner',
  role: 'maker',
  passwordHash: null,
  workAccount: null,
  hasAttendedLicence: false,
  isDisabled: false,
  createdAt: 1,
};

function open() {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  return { database, accounts: createAccountStore(database), approvals: createApprovalStore(database) };
}

describeApprovals(open, OWNER);

test('an action that waits is kept with its approval, in the transaction that it is given', async () => {
  const { database, accounts, approvals } = open();
  await accounts.add(OWNER);
  const approvalId = '01890000-0000-7000-8000-0000000000a1' as ApprovalId;
  const waiter = { externalId: `${approvalId}/run/Wait`, approvalId, runId: 'run' as CloudFlowRunId, deadlineAt: 5 };
  const orphan = database.writer.write((connection) => writeAttachment(connection, approvals.prepareWaiter(waiter)));
  await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
  expect(await approvals.getWaiter(waiter.externalId)).toBeUndefined();
});
