/** How large the log of each desktop flow run is, so that it can be kept within its limits without counting its rows. */
export const desktopFlowRunLogSizeMigration = {
  version: 32,
  name: 'desktop-flow-run-log-size',
  sql: `
    CREATE TABLE desktop_flow_run_log_size (
      runId TEXT PRIMARY KEY REFERENCES desktop_flow_run (id) ON DELETE CASCADE,
      entries INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      isFull INTEGER NOT NULL CHECK (isFull IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO desktop_flow_run_log_size (runId, entries, bytes, isFull)
      SELECT runId, count(*), sum(octet_length(entry)), 0 FROM desktop_flow_run_log GROUP BY runId;
  `,
} as const;
