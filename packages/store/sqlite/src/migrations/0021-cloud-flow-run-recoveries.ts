/** How often a run was taken up after a restart since its last commit. */
export const cloudFlowRunRecoveriesMigration = {
  version: 21,
  name: 'cloud-flow-run-recoveries',
  sql: `
    ALTER TABLE cloud_flow_run ADD COLUMN recoveries INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX cloud_flow_run_suspect ON cloud_flow_run (seq) WHERE recoveries > 0;
  `,
} as const;
