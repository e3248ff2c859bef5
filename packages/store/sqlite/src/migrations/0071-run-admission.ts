/**
 * Runs that wait for their turn: `concurrency` is `{runs, maximumWaitingRuns}` as JSON text. `trackedProperties` is what an action
 * gives to be searched for, as JSON text.
 */
export const runAdmissionMigration = {
  version: 71,
  name: 'run-admission',
  sql: `
    ALTER TABLE cloud_flow_run ADD COLUMN concurrency TEXT;
    ALTER TABLE cloud_flow_run ADD COLUMN isHeld INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX cloud_flow_run_held ON cloud_flow_run (cloudFlowId, seq) WHERE isHeld = 1;
    ALTER TABLE cloud_flow_action ADD COLUMN trackedProperties TEXT;
  `,
} as const;
