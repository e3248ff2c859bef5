import { type AccountId, type CloudFlowId, type CloudFlowRunId, createIdSource } from '@tandem/kernel';
import type { ApprovalType } from '@tandem/protocol';
import type { ApprovalRecord } from '@tandem/store';
import { describe, expect, test } from 'vitest';
import { newApproval, newAssignment } from '../src/approvals/new-approval.ts';
import { answer, cancel, expire, reassign } from '../src/approvals/reduce-approval.ts';

const ids = createIdSource({ now: () => 0 }, (length) => new Uint8Array(length));
const NAMES = ['Anna', 'Ben', 'Cleo'];

function asked(type: ApprovalType, change: Partial<ApprovalRecord> = {}): ApprovalRecord {
  const request = {
    type,
    title: 'T',
    details: '',
    itemLink: '',
    itemLinkDescription: '',
    requestor: '',
    sendsNotices: true,
    allowsReassignment: true,
    responseOptions: type.startsWith('Custom') ? ['Red', 'Blue'] : ['Approve', 'Reject'],
    files: [],
  };
  const action = {
    ownerId: 'o' as AccountId,
    cloudFlowId: 'f' as CloudFlowId,
    cloudFlowName: 'Flow',
    isOfDesktopFlow: false,
    runId: 'r' as CloudFlowRunId,
    actionPath: 'Ask',
    deadlineAt: 1000,
  };
  const approvers = NAMES.map((name) => ({ accountId: name.toLowerCase() as AccountId, name, email: `${name}@example.org` }));
  return { ...newApproval(request, action, { approvers, ids, now: 1 }), ...change };
}

/** The approval after these people said this, one a tick. */
function after(approval: ApprovalRecord, ...said: readonly (readonly [string, string])[]): ApprovalRecord {
  return said.reduce((present, [name, response], index) => {
    const assignment = present.assignments.find((candidate) => candidate.name === name && candidate.state !== 'Reassigned');
    if (assignment === undefined) throw new Error(`${name} is not asked`);
    return answer(present, { assignmentId: assignment.id, response, comments: '', now: 10 + index });
  }, approval);
}

const statesOf = ({ assignments }: ApprovalRecord) => assignments.map(({ state }) => state);

describe('an approval', () => {
  test.each<[string, ApprovalType, readonly (readonly [string, string])[], string | null]>([
    ['the first answer decides', 'Basic', [['Ben', 'Reject']], 'Reject'],
    ['the first answer of one’s own decides', 'CustomResponse', [['Cleo', 'Blue']], 'Blue'],
    [
      'all must approve',
      'BasicAwaitAll',
      [
        ['Anna', 'Approve'],
        ['Ben', 'Approve'],
      ],
      null,
    ],
    [
      'all have approved',
      'BasicAwaitAll',
      [
        ['Anna', 'Approve'],
        ['Ben', 'Approve'],
        ['Cleo', 'Approve'],
      ],
      'Approve',
    ],
    [
      'one rejection ends it',
      'BasicAwaitAll',
      [
        ['Anna', 'Approve'],
        ['Ben', 'Reject'],
      ],
      'Reject',
    ],
    [
      'all answers count, in their order',
      'CustomResponseAwaitAll',
      [
        ['Cleo', 'Blue'],
        ['Anna', 'Red'],
        ['Ben', 'Red'],
      ],
      'Blue, Red, Red',
    ],
    [
      'one after the other',
      'Sequential',
      [
        ['Anna', 'Approve'],
        ['Ben', 'Approve'],
      ],
      null,
    ],
    [
      'the last of a sequence decides',
      'Sequential',
      [
        ['Anna', 'Approve'],
        ['Ben', 'Approve'],
        ['Cleo', 'Approve'],
      ],
      'Approve',
    ],
    ['a rejection ends a sequence', 'Sequential', [['Anna', 'Reject']], 'Reject'],
  ])('%s', (_title, type, said, outcome) => {
    const approval = after(asked(type), ...said);
    expect([approval.outcome, approval.state]).toEqual([outcome, outcome === null ? 'Pending' : 'Completed']);
    if (outcome !== null) expect(statesOf(approval)).not.toContain('Open');
  });

  test('of a sequence asks the next one only after the answer before', () => {
    const approval = asked('Sequential');
    expect(statesOf(approval)).toEqual(['Open', 'Waiting', 'Waiting']);
    expect(() => after(approval, ['Ben', 'Approve'])).toThrow(expect.objectContaining({ code: 'ApprovalNotYourTurn' }));
    const next = after(approval, ['Anna', 'Approve']);
    expect(next.assignments[1]).toMatchObject({ state: 'Open', requestedAt: 10, notice: 'pending' });
  });

  test('says who answered what and when to whoever comes later', () => {
    const approval = after(asked('Basic'), ['Anna', 'Approve']);
    expect(() => after(approval, ['Anna', 'Reject'])).toThrow(/Anna has answered 'Approve' already, 1970-01-01/);
    expect(() => after(approval, ['Ben', 'Reject'])).toThrow(/decided by Anna with 'Approve'/);
  });

  test('takes only the answers that it offers', () => {
    expect(() => after(asked('Basic'), ['Anna', 'approve'])).toThrow(expect.objectContaining({ code: 'ApprovalResponseUnknown' }));
  });

  test('ends when it is cancelled or its time is over, and takes no answer then', () => {
    const cancelled = cancel(asked('Basic'), { by: 'Otto', now: 5 });
    expect(cancelled).toMatchObject({ state: 'Cancelled', cancelledBy: 'Otto', endedAt: 5 });
    expect(() => after(cancelled, ['Anna', 'Approve'])).toThrow(/cancelled by Otto/);
    expect(() => cancel(cancelled, { by: 'Otto', now: 6 })).toThrow(expect.objectContaining({ code: 'ApprovalOver' }));
    const pending = asked('Basic');
    expect(expire(pending, 999)).toBe(pending);
    expect(expire(pending, 1000)).toMatchObject({ state: 'TimedOut', endedAt: 1000 });
    const late = () =>
      answer(pending, { assignmentId: pending.assignments[0]?.id ?? ids.next(), response: 'Approve', comments: '', now: 1000 });
    expect(late).toThrow(/not answered in time/);
  });

  test('goes to somebody else, who answers it instead', () => {
    const approval = asked('BasicAwaitAll');
    const to = newAssignment({ accountId: null, name: 'dora@example.org', email: 'dora@example.org' }, { ids, now: 5, sendsNotices: true });
    const [anna] = approval.assignments;
    if (anna === undefined) throw new Error('nobody is asked');
    const handed = reassign(approval, { assignmentId: anna.id, to, by: 'Anna', now: 5 });
    expect(handed.assignments[0]).toMatchObject({ state: 'Reassigned', reassignedTo: 'dora@example.org', reassignedBy: 'Anna' });
    expect(() => answer(handed, { assignmentId: anna.id, response: 'Approve', comments: '', now: 6 })).toThrow(/handed to dora/);
    expect(after(handed, ['Ben', 'Approve'], ['Cleo', 'Approve'], ['dora@example.org', 'Approve']).outcome).toBe('Approve');
    expect(() =>
      reassign(handed, { assignmentId: to.id, to: { ...to, email: 'x', accountId: 'ben' as AccountId }, by: 'D', now: 7 }),
    ).toThrow(expect.objectContaining({ code: 'AlreadyApprover' }));
    const fixed = { ...approval, allowsReassignment: false };
    expect(() => reassign(fixed, { assignmentId: anna.id, to, by: 'Anna', now: 5 })).toThrow(
      expect.objectContaining({ code: 'ReassignmentNotAllowed' }),
    );
  });
});
