/** Triggers that are asked again and again, and what came to nothing at a trigger. States are JSON text; times are milliseconds since 1970. */
export const triggersMigration = {
  version: 69,
  name: 'triggers',
  sql: `
    CREATE TABLE trigger_poll (
      cloudFlowId TEXT PRIMARY KEY REFERENCES cloud_flow (id) ON DELETE CASCADE,
      fingerprint TEXT NOT NULL,
      state TEXT,
      nextAt INTEGER NOT NULL,
      askedAt INTEGER,
      failures INTEGER NOT NULL,
      faultCode TEXT,
      faultMessage TEXT,
      faultAt INTEGER
    ) STRICT;
    CREATE INDEX trigger_poll_by_time ON trigger_poll (nextAt);

    CREATE TABLE trigger_miss (
      cloudFlowId TEXT PRIMARY KEY REFERENCES cloud_flow (id) ON DELETE CASCADE,
      count INTEGER NOT NULL,
      lastAt INTEGER,
      faultCode TEXT,
      faultMessage TEXT,
      faultAt INTEGER
    ) STRICT;
  `,
} as const;
