/** The name under which the trigger of a run wants it tracked. */
export const trackedRunsMigration = {
  version: 73,
  name: 'tracked-runs',
  sql: 'ALTER TABLE cloud_flow_run ADD COLUMN clientTrackingId TEXT;',
} as const;
