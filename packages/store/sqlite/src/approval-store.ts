import type { ApprovalId, ApprovalRecord, ApprovalStore } from '@tandem/store';
import { listApprovals } from './approval-list.ts';
import { toWaiter } from './approval-row.ts';
import { getApproval, insertApproval, updateApproval, withAssignments } from './approval-rows.ts';
import { SqliteAttachment } from './attachment.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { numberOf } from './row.ts';

export function createApprovalStore(database: Database): ApprovalStore {
  const { writer } = database;
  return {
    prepareNew: (approval, contents = []) =>
      new SqliteAttachment((connection) => {
        if (!insertApproval(connection, approval, contents)) throw new Error('An action asks for an approval a second time.');
      }),
    addOnce: (approval, contents = []) => writer.write((connection) => addOnce(connection, approval, contents)),
    readFile: async (id, index) => database.read((connection) => readFile(connection, id, index)),
    ...waiterMethods(database),
    get: async (id) => database.read((connection) => getApproval(connection, id)),
    findByLink: async (linkHash) =>
      database.read((connection) => {
        const row = connection
          .prepare('SELECT * FROM approval WHERE id = (SELECT approvalId FROM approval_assignment WHERE linkHash = ?)')
          .all(linkHash);
        return withAssignments(connection, row)[0];
      }),
    change: (id, reduce) => writer.write((connection) => change(connection, id, reduce)),
    list: async (query) => database.read((connection) => listApprovals(connection, query)),
    countReceived: async (accountId) => database.read((connection) => countReceived(connection, accountId)),
    listExpired: async (now, limit) =>
      database.read((connection) =>
        withAssignments(
          connection,
          connection
            .prepare(`SELECT * FROM approval WHERE state = 'Pending' AND expiresAt <= ? ORDER BY expiresAt LIMIT ?`)
            .all(now, limit),
        ),
      ),
    listUnnoticed: async (limit) => database.read((connection) => listUnnoticed(connection, limit)),
  };
}

function waiterMethods({ read, writer }: Database): Pick<ApprovalStore, 'prepareWaiter' | 'getWaiter' | 'waitersOf' | 'removeWaiter'> {
  return {
    prepareWaiter: ({ externalId, approvalId, runId, deadlineAt }) =>
      new SqliteAttachment((connection) => {
        connection
          .prepare('INSERT OR REPLACE INTO approval_waiter (externalId, approvalId, runId, deadlineAt) VALUES (?, ?, ?, ?)')
          .run(externalId, approvalId, runId, deadlineAt);
      }),
    getWaiter: async (externalId) =>
      read((connection) => connection.prepare('SELECT * FROM approval_waiter WHERE externalId = ?').all(externalId).map(toWaiter)[0]),
    waitersOf: async (id) =>
      read((connection) => connection.prepare('SELECT * FROM approval_waiter WHERE approvalId = ?').all(id).map(toWaiter)),
    removeWaiter: (externalId) =>
      writer.write((connection) => {
        connection.prepare('DELETE FROM approval_waiter WHERE externalId = ?').run(externalId);
      }),
  };
}

function readFile(connection: Connection, id: ApprovalId, index: number): Uint8Array | undefined {
  const row = connection.prepare('SELECT content FROM approval_file WHERE approvalId = ? AND position = ?').get(id, index);
  const content = row?.['content'];
  return content instanceof Uint8Array ? content : undefined;
}

function addOnce(connection: Connection, approval: ApprovalRecord, contents: readonly Uint8Array[]): ApprovalRecord {
  if (insertApproval(connection, approval, contents)) return approval;
  const rows = connection.prepare('SELECT * FROM approval WHERE runId = ? AND actionPath = ?').all(approval.runId, approval.actionPath);
  return withAssignments(connection, rows)[0] ?? approval;
}

function change(connection: Connection, id: ApprovalId, reduce: (approval: ApprovalRecord) => ApprovalRecord): ApprovalRecord | undefined {
  const approval = getApproval(connection, id);
  if (approval === undefined) return undefined;
  const changed = reduce(approval);
  if (changed !== approval) updateApproval(connection, changed);
  return changed;
}

function countReceived(connection: Connection, accountId: string): number {
  const row = connection
    .prepare(
      `SELECT count(DISTINCT approvalId) AS number FROM approval_assignment
       JOIN approval ON approval.id = approvalId AND approval.state = 'Pending'
       WHERE accountId = ? AND approval_assignment.state = 'Open'`,
    )
    .get(accountId);
  return row === undefined ? 0 : numberOf(row, 'number');
}

function listUnnoticed(connection: Connection, limit: number): readonly ApprovalRecord[] {
  const rows = connection
    .prepare(
      `SELECT * FROM approval WHERE state = 'Pending'
         AND id IN (SELECT approvalId FROM approval_assignment WHERE state = 'Open' AND notice = 'pending')
       ORDER BY id LIMIT ?`,
    )
    .all(limit);
  return withAssignments(connection, rows);
}
