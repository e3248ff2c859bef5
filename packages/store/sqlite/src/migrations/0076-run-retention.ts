/** Columns that hold `#` and the hash of a large value, as `blob-value.ts` writes them. */
const HOLDERS = [
  ['cloud_flow_run', 'triggerOutputs'],
  ['cloud_flow_run', 'response'],
  ['cloud_flow_action', 'inputs'],
  ['cloud_flow_action', 'outputs'],
  ['cloud_flow_variable', 'value'],
  ['cloud_flow_variable_append', 'value'],
] as const;

/**
 * Leads to the runs that ended first, to whatever holds a large value or a definition, and to the runs that went on with another one.
 * The indexes of values hold the large ones only.
 */
export const runRetentionMigration = {
  version: 76,
  name: 'run-retention',
  sql: `
    CREATE INDEX cloud_flow_run_by_end ON cloud_flow_run (endedAt) WHERE endedAt IS NOT NULL;
    CREATE INDEX cloud_flow_run_by_definition ON cloud_flow_run (definitionHash);
    CREATE INDEX cloud_flow_run_by_resumed ON cloud_flow_run (resumeOf) WHERE resumeOf IS NOT NULL;
    CREATE INDEX desktop_flow_run_by_end ON desktop_flow_run (endedAt) WHERE endedAt IS NOT NULL;
    ${HOLDERS.map(
      ([table, column]) => `CREATE INDEX ${table}_large_${column} ON ${table} (${column}) WHERE ${column} >= '#' AND ${column} < '$';`,
    ).join(' ')}
  `,
};
