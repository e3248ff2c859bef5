/**
 * Machines, machine groups, desktop flow connections, and desktop flow runs with their work orders, queue events and action
 * logs. Times are milliseconds since 1970.
 */
export const machinesMigration = {
  version: 30,
  name: 'machines',
  sql: `
    CREATE TABLE machine_group (
      id TEXT PRIMARY KEY,
      targetId TEXT NOT NULL UNIQUE,
      ownerId TEXT NOT NULL REFERENCES account (id),
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      description TEXT NOT NULL,
      key TEXT,
      createdAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE machine (
      id TEXT PRIMARY KEY,
      ownTargetId TEXT NOT NULL UNIQUE,
      ownerId TEXT NOT NULL REFERENCES account (id),
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      description TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'quarantined')),
      signingKey TEXT NOT NULL,
      sealingKey TEXT NOT NULL,
      agentVersion TEXT NOT NULL,
      platform TEXT NOT NULL,
      osUser TEXT NOT NULL,
      journalId TEXT NOT NULL,
      groupId TEXT REFERENCES machine_group (id),
      hasUnattendedAddOn INTEGER NOT NULL,
      registeredAt INTEGER NOT NULL,
      lastSeenAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX machine_by_group ON machine (groupId);

    CREATE TABLE registration_token (
      hash TEXT PRIMARY KEY,
      createdBy TEXT NOT NULL REFERENCES account (id),
      expiresAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE connection (
      id TEXT PRIMARY KEY,
      ownerId TEXT NOT NULL REFERENCES account (id),
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('password', 'sign-in')),
      targetId TEXT NOT NULL,
      username TEXT NOT NULL,
      sealedPassword TEXT,
      error TEXT,
      checkedAt INTEGER,
      createdAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX connection_by_owner ON connection (ownerId);
    CREATE INDEX connection_by_target ON connection (targetId);

    CREATE TABLE desktop_flow_run (
      id TEXT PRIMARY KEY,
      desktopFlowId TEXT NOT NULL,
      desktopFlowName TEXT NOT NULL,
      runMode TEXT NOT NULL CHECK (runMode IN ('attended', 'unattended')),
      priority TEXT NOT NULL CHECK (priority IN ('Normal', 'High')),
      connectionId TEXT NOT NULL,
      targetId TEXT NOT NULL,
      username TEXT NOT NULL,
      ownerId TEXT NOT NULL,
      parentRunId TEXT,
      parentFlowId TEXT,
      parentFlowName TEXT,
      parentActionPath TEXT,
      agentVersion TEXT,
      actionCount INTEGER NOT NULL,
      requestedAt INTEGER NOT NULL,
      state TEXT NOT NULL,
      epoch INTEGER NOT NULL,
      machineId TEXT,
      isCancelRequested INTEGER NOT NULL,
      queueDeadlineAt INTEGER NOT NULL,
      timeoutMs INTEGER NOT NULL,
      leaseUntil INTEGER,
      deadlineAt INTEGER,
      startedAt INTEGER,
      endedAt INTEGER,
      error TEXT,
      lateResult TEXT,
      isOpen INTEGER NOT NULL AS (state IN ('Queued', 'Offered', 'Started', 'Unreachable')) VIRTUAL,
      queueRank INTEGER NOT NULL AS (priority <> 'High') VIRTUAL
    ) STRICT;
    CREATE INDEX desktop_flow_run_queue ON desktop_flow_run (queueRank, requestedAt, id) WHERE isOpen = 1;
    CREATE INDEX desktop_flow_run_open_by_machine ON desktop_flow_run (machineId) WHERE isOpen = 1;
    CREATE INDEX desktop_flow_run_open_by_target ON desktop_flow_run (targetId) WHERE isOpen = 1;
    CREATE INDEX desktop_flow_run_by_connection ON desktop_flow_run (connectionId, requestedAt);
    CREATE INDEX desktop_flow_run_by_flow ON desktop_flow_run (desktopFlowId, id);
    CREATE INDEX desktop_flow_run_by_machine ON desktop_flow_run (machineId, id);
    CREATE INDEX desktop_flow_run_by_target ON desktop_flow_run (targetId, id);
    CREATE INDEX desktop_flow_run_by_parent ON desktop_flow_run (parentRunId, id);
    CREATE INDEX desktop_flow_run_by_state ON desktop_flow_run (state, id);

    CREATE TABLE desktop_flow_run_values (
      runId TEXT PRIMARY KEY REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      maskedInputs TEXT NOT NULL,
      maskedOutputs TEXT,
      sealedOutputs TEXT
    ) STRICT;

    CREATE TABLE desktop_flow_package (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

    CREATE TABLE desktop_flow_run_order (
      runId TEXT PRIMARY KEY REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      packageHash TEXT NOT NULL REFERENCES desktop_flow_package (hash),
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX desktop_flow_run_order_by_package ON desktop_flow_run_order (packageHash);

    CREATE TABLE desktop_flow_run_event (
      runId TEXT NOT NULL REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (runId, seq)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE desktop_flow_run_log (
      runId TEXT NOT NULL REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      entry TEXT NOT NULL,
      PRIMARY KEY (runId, seq)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
