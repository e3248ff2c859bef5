/**
 * The run histories by time. Each index holds every column that a list can be filtered by, so that a filter that few runs pass
 * reads the index alone. `starter` is the account, or `schedule` or `http`.
 */
export const runHistoryMigration = {
  version: 41,
  name: 'run-history',
  sql: `
    ALTER TABLE cloud_flow_run ADD COLUMN starter TEXT
      AS (coalesce(json_extract(startedBy, '$.accountId'), json_extract(startedBy, '$.kind'))) VIRTUAL;
    DROP INDEX cloud_flow_run_by_flow;
    CREATE INDEX cloud_flow_run_by_flow ON cloud_flow_run (cloudFlowId, startedAt, seq, status, starter);
    CREATE INDEX cloud_flow_run_by_start ON cloud_flow_run (startedAt, seq, status, starter, cloudFlowId);

    DROP INDEX desktop_flow_run_by_flow;
    DROP INDEX desktop_flow_run_by_machine;
    DROP INDEX desktop_flow_run_by_target;
    DROP INDEX desktop_flow_run_by_state;
    CREATE INDEX desktop_flow_run_by_flow ON desktop_flow_run (desktopFlowId, requestedAt, id, state);
    CREATE INDEX desktop_flow_run_by_machine ON desktop_flow_run (machineId, requestedAt, id, state);
    CREATE INDEX desktop_flow_run_by_target ON desktop_flow_run (targetId, requestedAt, id, state);
    CREATE INDEX desktop_flow_run_by_state ON desktop_flow_run (state, requestedAt, id);
    CREATE INDEX desktop_flow_run_by_cloud_flow ON desktop_flow_run (parentFlowId, requestedAt, id, state) WHERE parentFlowId IS NOT NULL;
    CREATE INDEX desktop_flow_run_by_request
      ON desktop_flow_run (requestedAt, id, state, desktopFlowId, machineId, targetId, ownerId, parentFlowId);
  `,
} as const;
