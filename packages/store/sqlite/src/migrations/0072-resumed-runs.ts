/** The run that failed and that another one goes on with. */
export const resumedRunsMigration = {
  version: 72,
  name: 'resumed-runs',
  sql: 'ALTER TABLE cloud_flow_run ADD COLUMN resumeOf TEXT;',
} as const;
