/** What runs of a desktop flow may reach beside what its script says: credentials by name, connections by the references of the script. */
export const desktopFlowReachMigration = {
  version: 89,
  name: 'desktop-flow-reach',
  sql: `
    CREATE TABLE desktop_flow_credential (
      desktopFlowId TEXT NOT NULL REFERENCES desktop_flow (id) ON DELETE CASCADE,
      name TEXT NOT NULL COLLATE NOCASE,
      PRIMARY KEY (desktopFlowId, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE desktop_flow_connection (
      desktopFlowId TEXT NOT NULL REFERENCES desktop_flow (id) ON DELETE CASCADE,
      reference TEXT NOT NULL,
      connectionId TEXT NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
      PRIMARY KEY (desktopFlowId, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX desktop_flow_connection_of ON desktop_flow_connection (connectionId);
  `,
} as const;
