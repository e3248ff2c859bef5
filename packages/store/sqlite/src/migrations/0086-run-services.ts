/**
 * Tickets by which the bodies of desktop flow runs reach the server, as hashes, and the calls that they made. `state` of a call is `begun`,
 * `answered` or `received`; answers are sealed. Both go with the end of the run.
 */
export const runServicesMigration = {
  version: 86,
  name: 'run-services',
  sql: `
    CREATE TABLE run_ticket (
      hash TEXT PRIMARY KEY,
      runId TEXT NOT NULL REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      epoch INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_ticket_run ON run_ticket (runId);

    CREATE TABLE run_call (
      runId TEXT NOT NULL REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      epoch INTEGER NOT NULL,
      callId TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('begun', 'answered', 'received')),
      answer TEXT,
      PRIMARY KEY (runId, epoch, callId)
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
