/** Runs can be moved to the front of the queue: 0 at its own place, else the highest number stands first. */
export const runQueueOrderMigration = {
  version: 42,
  name: 'run-queue-order',
  sql: `
    ALTER TABLE desktop_flow_run ADD COLUMN frontRank INTEGER NOT NULL DEFAULT 0;
    DROP INDEX desktop_flow_run_queue;
    CREATE INDEX desktop_flow_run_queue ON desktop_flow_run (frontRank DESC, queueRank, requestedAt, id) WHERE isOpen = 1;
  `,
} as const;
