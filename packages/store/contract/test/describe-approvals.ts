import type { AccountId, CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import type {
  AccountRecord,
  AccountStore,
  ApprovalAssignmentId,
  ApprovalAssignmentRecord,
  ApprovalId,
  ApprovalRecord,
  ApprovalStore,
} from '../src/index.ts';

interface ApprovalStores {
  readonly accounts: AccountStore;
  readonly approvals: ApprovalStore;
}

const id = <T extends string>(tail: string) => `01890000-0000-7000-8000-0000000000${tail}` as T;

export function describeApprovals(make: () => ApprovalStores, owner: AccountRecord): void {
  const other: AccountRecord = { ...owner, id: id<AccountId>('0b'), email: 'other@example.org', name: 'Other' };
  const assignment = (tail: string, change: Partial<ApprovalAssignmentRecord> = {}): ApprovalAssignmentRecord => ({
    id: id<ApprovalAssignmentId>(tail),
    accountId: owner.id,
    name: owner.name,
    email: owner.email,
    state: 'Open',
    response: null,
    comments: '',
    requestedAt: 1,
    respondedAt: null,
    reassignedTo: null,
    reassignedBy: null,
    linkHash: null,
    linkCopiedBy: null,
    notice: 'off',
    noticeTries: 0,
    noticeError: null,
    ...change,
  });
  const approval = (tail: string, change: Partial<ApprovalRecord> = {}): ApprovalRecord => ({
    id: id<ApprovalId>(tail),
    type: 'CustomResponse',
    title: 'Holiday',
    details: '**Two** weeks',
    itemLink: 'https://example.org',
    itemLinkDescription: '',
    requestor: '',
    responseOptions: ['Yes', 'No'],
    allowsReassignment: true,
    sendsNotices: false,
    files: [],
    ownerId: owner.id,
    cloudFlowId: id<CloudFlowId>('f1'),
    cloudFlowName: 'Flow',
    runId: id<CloudFlowRunId>('c1'),
    isOfDesktopFlow: false,
    actionPath: `Ask_${tail}`,
    state: 'Pending',
    outcome: null,
    createdAt: 1,
    endedAt: null,
    expiresAt: 1000,
    cancelledBy: null,
    assignments: [assignment(`${tail.slice(0, 1)}5`)],
    ...change,
  });
  const open = async (): Promise<ApprovalStore> => {
    const stores = make();
    await stores.accounts.add(owner);
    await stores.accounts.add(other);
    return stores.approvals;
  };
  const idsOf = (approvals: readonly ApprovalRecord[]) => approvals.map(({ id: found }) => found);

  describe('approvals', () => {
    test('keep what was given, those who are asked in their order', async () => {
      const store = await open();
      const asked = approval('a1', { assignments: [assignment('a6'), assignment('a5', { accountId: null, linkHash: 'hash' })] });
      expect(await store.addOnce(asked)).toEqual(asked);
      expect(await store.get(asked.id)).toEqual(asked);
      expect(await store.findByLink('hash')).toEqual(asked);
      expect(await store.findByLink('other')).toBeUndefined();
    });

    test('keep what their files hold, as it was written with them', async () => {
      const store = await open();
      const files = [
        { name: 'a.pdf', sizeBytes: 3 },
        { name: 'empty', sizeBytes: 0 },
      ];
      const asked = approval('a1', { files });
      const contents = [Uint8Array.of(0, 255, 7), new Uint8Array()];
      expect(await store.addOnce(asked, contents)).toEqual(asked);
      expect((await store.get(asked.id))?.files).toEqual(files);
      expect(Buffer.from((await store.readFile(asked.id, 0)) ?? []).toString('hex')).toBe('00ff07');
      expect(await store.readFile(asked.id, 1)).toHaveLength(0);
      expect(await store.readFile(asked.id, 2)).toBeUndefined();
      await store.addOnce({ ...asked, id: id<ApprovalId>('b1') }, contents);
      expect(await store.readFile(id<ApprovalId>('b1'), 0)).toBeUndefined();
    });

    test('are made once by the same action of the same run', async () => {
      const store = await open();
      const first = await store.addOnce(approval('a1'));
      const again = approval('b1', { actionPath: first.actionPath, title: 'Again' });
      expect(await store.addOnce(again)).toEqual(first);
      expect(await store.get(again.id)).toBeUndefined();
    });

    test('change as a whole; what is thrown changes nothing', async () => {
      const store = await open();
      const asked = await store.addOnce(approval('a1'));
      const next = {
        ...asked,
        state: 'Completed' as const,
        outcome: 'Yes',
        endedAt: 5,
        assignments: [assignment('a5', { state: 'Answered' }), assignment('a7')],
      };
      expect(await store.change(asked.id, () => next)).toEqual(next);
      const refusal = store.change(asked.id, () => {
        throw new Error('no');
      });
      await expect(refusal).rejects.toThrow('no');
      expect(await store.get(asked.id)).toEqual(next);
      expect(await store.change(id<ApprovalId>('99'), (present) => present)).toBeUndefined();
    });

    test('change one after the other, each from what the one before left', async () => {
      const store = await open();
      const asked = await store.addOnce(approval('a1', { outcome: '' }));
      await Promise.all(
        ['a', 'b', 'c'].map((letter) => store.change(asked.id, (present) => ({ ...present, outcome: present.outcome + letter }))),
      );
      expect((await store.get(asked.id))?.outcome).toBe('abc');
    });

    test('are listed for those who are asked, who ask, and for all; newest first, page by page', async () => {
      const store = await open();
      const mine = await store.addOnce(approval('a1', { ownerId: other.id }));
      const sent = await store.addOnce(approval('b1', { assignments: [assignment('b5', { accountId: other.id })] }));
      const ended = await store.addOnce(
        approval('c1', { state: 'Completed', endedAt: 3, assignments: [assignment('c5', { state: 'Answered' })] }),
      );
      const query = { accountId: owner.id, isOfAll: false, limit: 10 };
      expect(idsOf(await store.list({ ...query, list: 'received' }))).toEqual([mine.id]);
      expect(idsOf(await store.list({ ...query, list: 'sent' }))).toEqual([sent.id]);
      expect(idsOf(await store.list({ ...query, list: 'history' }))).toEqual([ended.id]);
      expect(idsOf(await store.list({ ...query, list: 'sent', isOfAll: true }))).toEqual([sent.id, mine.id]);
      expect(idsOf(await store.list({ ...query, list: 'sent', isOfAll: true, limit: 1 }))).toEqual([sent.id]);
      expect(idsOf(await store.list({ ...query, list: 'sent', isOfAll: true, before: sent.id }))).toEqual([mine.id]);
      expect(await store.countReceived(owner.id)).toBe(1);
      expect(await store.countReceived(other.id)).toBe(1);
    });

    test('in history are seen only by those who had to do with them', async () => {
      const store = await open();
      await store.addOnce(approval('a1', { state: 'Cancelled', endedAt: 3, assignments: [assignment('a5', { state: 'Closed' })] }));
      const query = { accountId: other.id, list: 'history' as const, limit: 10 };
      expect(await store.list({ ...query, isOfAll: false })).toEqual([]);
      expect(await store.list({ ...query, isOfAll: true })).toHaveLength(1);
    });

    test('whose time is over, and whose mails have not gone out, are found', async () => {
      const store = await open();
      const early = await store.addOnce(approval('a1', { expiresAt: 10 }));
      const silent = await store.addOnce(approval('b1', { assignments: [assignment('b5', { notice: 'pending' })] }));
      await store.addOnce(
        approval('c1', { expiresAt: 10, state: 'TimedOut', assignments: [assignment('c5', { notice: 'pending', state: 'Closed' })] }),
      );
      expect(await store.listExpired(9, 10)).toEqual([]);
      expect(idsOf(await store.listExpired(10, 10))).toEqual([early.id]);
      expect(idsOf(await store.listUnnoticed(10))).toEqual([silent.id]);
    });
  });
}
