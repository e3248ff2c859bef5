/** Cloud flows with their schedules, and desktop flows. Times are milliseconds since 1970. */
export const flowsMigration = {
  version: 11,
  name: 'flows',
  sql: `
    CREATE TABLE cloud_flow (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      ownerId TEXT NOT NULL REFERENCES account (id),
      state TEXT NOT NULL CHECK (state IN ('On', 'Off')),
      definition TEXT NOT NULL,
      connections TEXT NOT NULL,
      triggerKeyHash TEXT,
      version INTEGER NOT NULL,
      createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE schedule (
      cloudFlowId TEXT PRIMARY KEY REFERENCES cloud_flow (id) ON DELETE CASCADE,
      anchorAt INTEGER NOT NULL,
      nextRunAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX schedule_by_time ON schedule (nextRunAt);

    CREATE TABLE desktop_flow (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      ownerId TEXT NOT NULL REFERENCES account (id),
      script TEXT NOT NULL,
      version INTEGER NOT NULL,
      createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL
    ) STRICT;
  `,
} as const;
