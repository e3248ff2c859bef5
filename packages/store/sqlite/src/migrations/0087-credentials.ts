/** Credentials of desktop flows, and which runs got them. Passwords are sealed; times are milliseconds since 1970. */
export const credentialsMigration = {
  version: 87,
  name: 'credentials',
  sql: `
    CREATE TABLE credential (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL COLLATE NOCASE,
      description TEXT NOT NULL,
      username TEXT NOT NULL,
      sealedPassword TEXT NOT NULL,
      isShared INTEGER NOT NULL,
      ownerId TEXT NOT NULL REFERENCES account (id),
      createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL,
      UNIQUE (name, ownerId)
    ) STRICT;

    CREATE TABLE credential_use (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      credentialId TEXT NOT NULL REFERENCES credential (id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      desktopFlowRunId TEXT NOT NULL,
      desktopFlowName TEXT NOT NULL,
      machineId TEXT,
      machineName TEXT NOT NULL
    ) STRICT;
    CREATE INDEX credential_use_of ON credential_use (credentialId, id);
  `,
} as const;
