import type { ApprovalQuery, ApprovalRecord } from '@tandem/store';
import { withAssignments } from './approval-rows.ts';
import type { Connection } from './connection.ts';

const MINE = `SELECT approvalId FROM approval_assignment WHERE accountId = :accountId`;

/** Ids of approvals sort by the time they were made. */
export function listApprovals(connection: Connection, query: ApprovalQuery): readonly ApprovalRecord[] {
  const { before = null, limit, accountId } = query;
  const condition = conditionOf(query);
  const values = { before, limit, ...(condition.includes(':accountId') ? { accountId } : {}) };
  const rows = connection
    .prepare(`SELECT * FROM approval WHERE ${condition} AND (:before IS NULL OR id < :before) ORDER BY id DESC LIMIT :limit`)
    .all(values);
  return withAssignments(connection, rows);
}

function conditionOf({ list, isOfAll }: ApprovalQuery): string {
  switch (list) {
    case 'received':
      return `state = 'Pending' AND id IN (${MINE} AND state = 'Open')`;
    case 'sent':
      return `state = 'Pending' AND ${isOfAll ? 'TRUE' : 'ownerId = :accountId'}`;
    default:
      return isOfAll
        ? `(state <> 'Pending' OR id IN (${MINE} AND state IN ('Answered', 'Reassigned')))`
        : `((state <> 'Pending' AND (ownerId = :accountId OR id IN (${MINE}))) OR id IN (${MINE} AND state IN ('Answered', 'Reassigned')))`;
  }
}
