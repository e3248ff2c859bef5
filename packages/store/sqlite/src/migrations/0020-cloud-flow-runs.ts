/**
 * Cloud flow runs: the run history, which is the journal that recovery reads. Values above 32 KiB lie in `value_blob`. Times
 * are milliseconds since 1970.
 */
export const cloudFlowRunsMigration = {
  version: 20,
  name: 'cloud-flow-runs',
  sql: `
    CREATE TABLE value_blob (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

    CREATE TABLE cloud_flow_definition (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

    CREATE TABLE cloud_flow_run (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      cloudFlowId TEXT NOT NULL,
      cloudFlowName TEXT NOT NULL,
      ownerId TEXT NOT NULL,
      definitionHash TEXT NOT NULL REFERENCES cloud_flow_definition (hash),
      connections TEXT NOT NULL,
      triggerName TEXT NOT NULL,
      triggerOutputs TEXT NOT NULL,
      hasSecuredTrigger INTEGER NOT NULL,
      startedBy TEXT NOT NULL,
      resubmitOf TEXT,
      startedAt INTEGER NOT NULL,
      status TEXT NOT NULL,
      error TEXT,
      response TEXT,
      hasSecuredResponse INTEGER NOT NULL,
      endedAt INTEGER
    ) STRICT;
    CREATE INDEX cloud_flow_run_by_flow ON cloud_flow_run (cloudFlowId, seq);
    CREATE INDEX cloud_flow_run_by_status ON cloud_flow_run (status, seq);

    CREATE TABLE cloud_flow_action (
      run INTEGER NOT NULL REFERENCES cloud_flow_run (seq) ON DELETE CASCADE,
      path TEXT NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      code TEXT NOT NULL,
      error TEXT,
      inputs TEXT,
      outputs TEXT,
      hasSecuredInputs INTEGER NOT NULL,
      hasSecuredOutputs INTEGER NOT NULL,
      startedAt INTEGER,
      endedAt INTEGER,
      retryCount INTEGER NOT NULL,
      externalId TEXT,
      operation TEXT,
      wakeAt INTEGER,
      progress TEXT,
      isCancelPending INTEGER NOT NULL,
      UNIQUE (run, path)
    ) STRICT;
    CREATE INDEX cloud_flow_action_waiting ON cloud_flow_action (externalId) WHERE status = 'Waiting' AND externalId IS NOT NULL;
    CREATE INDEX cloud_flow_action_by_time ON cloud_flow_action (wakeAt) WHERE wakeAt IS NOT NULL;
    CREATE INDEX cloud_flow_action_cancel_pending ON cloud_flow_action (run) WHERE isCancelPending = 1;

    CREATE TABLE cloud_flow_variable (
      run INTEGER NOT NULL REFERENCES cloud_flow_run (seq) ON DELETE CASCADE,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      value TEXT NOT NULL,
      isSecured INTEGER NOT NULL,
      PRIMARY KEY (run, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cloud_flow_variable_append (
      run INTEGER NOT NULL REFERENCES cloud_flow_run (seq) ON DELETE CASCADE,
      name TEXT NOT NULL,
      seq INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (run, name, seq)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
