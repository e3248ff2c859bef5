/** Of a run that ended; trying out a version says nothing of how the flow itself does. */
const COUNTS = "new.endedAt IS NOT NULL AND json_extract(new.startedBy, '$.testedVersion') IS NULL";
const FAILED = "new.status NOT IN ('Succeeded', 'Cancelled')";

/**
 * Since when flows and their triggers fail without a success between, and why a flow is off that no person turned off. The database
 * notes ends of runs itself, so that no way of ending a run can miss them. Times are milliseconds since 1970.
 */
export const failingFlowsMigration = {
  version: 80,
  name: 'failing-flows',
  sql: `
    ALTER TABLE cloud_flow ADD COLUMN failingSince INTEGER;
    ALTER TABLE cloud_flow ADD COLUMN turnedOff TEXT;
    ${['trigger_poll', 'trigger_webhook'].map(addFailing).join('')}
    ${onEnd('came_ended', 'AFTER INSERT ON cloud_flow_run')}
    ${onEnd('ended', 'AFTER UPDATE OF endedAt ON cloud_flow_run', 'old.endedAt IS NULL AND')}
  `,
};

function addFailing(table: string): string {
  return `
    ALTER TABLE ${table} ADD COLUMN failingSince INTEGER;
    ALTER TABLE ${table} ADD COLUMN retryNumber INTEGER;
    ALTER TABLE ${table} ADD COLUMN retryCount INTEGER;
    ALTER TABLE ${table} ADD COLUMN waitUntil INTEGER;
    UPDATE ${table} SET failingSince = faultAt WHERE failures > 0;
  `;
}

function onEnd(name: string, event: string, condition = ''): string {
  return `
    CREATE TRIGGER cloud_flow_fails_${name} ${event} WHEN ${condition} ${COUNTS} AND ${FAILED} BEGIN
      UPDATE cloud_flow SET failingSince = new.endedAt WHERE id = new.cloudFlowId AND failingSince IS NULL;
    END;
    CREATE TRIGGER cloud_flow_works_${name} ${event} WHEN ${condition} ${COUNTS} AND new.status = 'Succeeded' BEGIN
      UPDATE cloud_flow SET failingSince = NULL WHERE id = new.cloudFlowId AND failingSince IS NOT NULL;
    END;
  `;
}
