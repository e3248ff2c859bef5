/** Leads to the runs of one account, also of one that has few or none among very many. */
export const runsByOwnerMigration = {
  version: 51,
  name: 'runs-by-owner',
  sql: `
    CREATE INDEX desktop_flow_run_by_owner ON desktop_flow_run (ownerId, requestedAt, id, state);
  `,
} as const;
