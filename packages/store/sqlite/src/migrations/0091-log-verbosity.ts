/** How much of each desktop flow run is logged; all runs before had everything in their logs. */
export const logVerbosityMigration = {
  version: 91,
  name: 'log-verbosity',
  sql: `
    ALTER TABLE desktop_flow_run ADD COLUMN logVerbosity TEXT NOT NULL DEFAULT 'Full';
  `,
} as const;
