import type { ApprovalRecord } from '@tandem/store';
import { toApproval, toAssignment, toFile } from './approval-row.ts';
import type { Connection } from './connection.ts';
import type { Row } from './row.ts';

/** Approvals of these rows with those whom they are assigned to. */
export function withAssignments(connection: Connection, rows: readonly Row[]): readonly ApprovalRecord[] {
  const select = connection.prepare('SELECT * FROM approval_assignment WHERE approvalId = ? ORDER BY position');
  const selectFiles = connection.prepare('SELECT name, sizeBytes FROM approval_file WHERE approvalId = ? ORDER BY position');
  return rows.map((row) => {
    const id = row['id'] ?? null;
    return toApproval(row, select.all(id).map(toAssignment), selectFiles.all(id).map(toFile));
  });
}

export function getApproval(connection: Connection, id: string): ApprovalRecord | undefined {
  return withAssignments(connection, connection.prepare('SELECT * FROM approval WHERE id = ?').all(id))[0];
}

/** @returns false when the same action of the same run has made one already */
export function insertApproval(connection: Connection, approval: ApprovalRecord, contents: readonly Uint8Array[]): boolean {
  const { assignments, files, ...columns } = approval;
  const { changes } = connection
    .prepare(
      `INSERT INTO approval (id, type, title, details, itemLink, itemLinkDescription, requestor, responseOptions, allowsReassignment,
         sendsNotices, ownerId, cloudFlowId, cloudFlowName, runId, isOfDesktopFlow, actionPath, state, outcome, createdAt, endedAt, expiresAt,
         cancelledBy)
       VALUES (:id, :type, :title, :details, :itemLink, :itemLinkDescription, :requestor, :responseOptions, :allowsReassignment,
         :sendsNotices, :ownerId, :cloudFlowId, :cloudFlowName, :runId, :isOfDesktopFlow, :actionPath, :state, :outcome, :createdAt, :endedAt,
         :expiresAt, :cancelledBy)
       ON CONFLICT (runId, actionPath) DO NOTHING`,
    )
    .run({
      ...columns,
      responseOptions: JSON.stringify(columns.responseOptions),
      allowsReassignment: Number(columns.allowsReassignment),
      sendsNotices: Number(columns.sendsNotices),
      isOfDesktopFlow: Number(columns.isOfDesktopFlow),
    });
  if (changes === 0) return false;
  writeAssignments(connection, approval);
  const insertFile = connection.prepare(
    'INSERT INTO approval_file (approvalId, position, name, sizeBytes, content) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [position, { name, sizeBytes }] of files.entries()) {
    insertFile.run(approval.id, position, name, sizeBytes, contents[position] ?? new Uint8Array());
  }
  return true;
}

/** What of an approval changes after it was made. */
export function updateApproval(connection: Connection, approval: ApprovalRecord): void {
  const { id, state, outcome, endedAt, cancelledBy } = approval;
  connection
    .prepare('UPDATE approval SET state = ?, outcome = ?, endedAt = ?, cancelledBy = ? WHERE id = ?')
    .run(state, outcome, endedAt, cancelledBy, id);
  writeAssignments(connection, approval);
}

function writeAssignments(connection: Connection, { id, assignments }: ApprovalRecord): void {
  const upsert = connection.prepare(
    `INSERT INTO approval_assignment (id, approvalId, position, accountId, name, email, state, response, comments, requestedAt, respondedAt,
       reassignedTo, reassignedBy, linkHash, linkCopiedBy, notice, noticeTries, noticeError)
     VALUES (:id, :approvalId, :position, :accountId, :name, :email, :state, :response, :comments, :requestedAt, :respondedAt,
       :reassignedTo, :reassignedBy, :linkHash, :linkCopiedBy, :notice, :noticeTries, :noticeError)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, response = excluded.response, comments = excluded.comments,
       requestedAt = excluded.requestedAt, respondedAt = excluded.respondedAt, reassignedTo = excluded.reassignedTo,
       reassignedBy = excluded.reassignedBy, linkHash = excluded.linkHash, linkCopiedBy = excluded.linkCopiedBy,
       notice = excluded.notice, noticeTries = excluded.noticeTries, noticeError = excluded.noticeError`,
  );
  for (const [position, assignment] of assignments.entries()) upsert.run({ ...assignment, approvalId: id, position });
}
