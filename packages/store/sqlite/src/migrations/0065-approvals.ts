/**
 * Approvals, those whom they are assigned to, and the actions that wait for them. Lists are JSON text; times are milliseconds since
 * 1970. `position` orders the assignments of one approval.
 */
export const approvalsMigration = {
  version: 65,
  name: 'approvals',
  sql: `
    CREATE TABLE approval (
      id TEXT PRIMARY KEY,
      type TEXT NOT NULL,
      title TEXT NOT NULL,
      details TEXT NOT NULL,
      itemLink TEXT NOT NULL,
      itemLinkDescription TEXT NOT NULL,
      requestor TEXT NOT NULL,
      responseOptions TEXT NOT NULL,
      allowsReassignment INTEGER NOT NULL,
      sendsNotices INTEGER NOT NULL,
      ownerId TEXT NOT NULL REFERENCES account (id),
      cloudFlowId TEXT NOT NULL,
      cloudFlowName TEXT NOT NULL,
      runId TEXT NOT NULL,
      actionPath TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('Pending', 'Completed', 'Cancelled', 'TimedOut')),
      outcome TEXT,
      createdAt INTEGER NOT NULL,
      endedAt INTEGER,
      expiresAt INTEGER NOT NULL,
      cancelledBy TEXT,
      UNIQUE (runId, actionPath)
    ) STRICT;
    CREATE INDEX approval_by_owner ON approval (ownerId, id);
    CREATE INDEX approval_pending ON approval (expiresAt) WHERE state = 'Pending';
    CREATE TABLE approval_assignment (
      id TEXT PRIMARY KEY,
      approvalId TEXT NOT NULL REFERENCES approval (id),
      position INTEGER NOT NULL,
      accountId TEXT REFERENCES account (id),
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('Waiting', 'Open', 'Answered', 'Reassigned', 'Closed')),
      response TEXT,
      comments TEXT NOT NULL,
      requestedAt INTEGER,
      respondedAt INTEGER,
      reassignedTo TEXT,
      reassignedBy TEXT,
      linkHash TEXT UNIQUE,
      linkCopiedBy TEXT,
      notice TEXT NOT NULL CHECK (notice IN ('off', 'pending', 'sent', 'failed', 'not-set-up')),
      noticeTries INTEGER NOT NULL,
      noticeError TEXT,
      UNIQUE (approvalId, position)
    ) STRICT;
    CREATE INDEX approval_assignment_by_account ON approval_assignment (accountId, approvalId, state);
    CREATE INDEX approval_assignment_open ON approval_assignment (accountId) WHERE state = 'Open';
    CREATE INDEX approval_assignment_unnoticed ON approval_assignment (approvalId) WHERE state = 'Open' AND notice = 'pending';
    CREATE TABLE approval_waiter (
      externalId TEXT PRIMARY KEY,
      approvalId TEXT NOT NULL REFERENCES approval (id),
      runId TEXT NOT NULL,
      deadlineAt INTEGER
    ) STRICT;
    CREATE INDEX approval_waiter_by_approval ON approval_waiter (approvalId);
  `,
} as const;
