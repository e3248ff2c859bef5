/** Of each run what failed, the last first, and what waits: a list of runs says why, however many actions they have. */
export const stoppedActionsMigration = {
  version: 85,
  name: 'stopped-actions',
  sql: `
    CREATE INDEX cloud_flow_action_failed ON cloud_flow_action (run, endedAt) WHERE status IN ('Failed', 'TimedOut');
    CREATE INDEX cloud_flow_action_open ON cloud_flow_action (run, startedAt) WHERE status = 'Waiting';
  `,
} as const;
