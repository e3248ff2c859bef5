/** Environment variables. `value` is JSON text; times are milliseconds since 1970. */
export const environmentVariablesMigration = {
  version: 50,
  name: 'environment-variables',
  sql: `
    CREATE TABLE environment_variable (
      id TEXT PRIMARY KEY,
      schemaName TEXT NOT NULL UNIQUE COLLATE NOCASE,
      displayName TEXT NOT NULL,
      description TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'yes-no', 'json')),
      value TEXT NOT NULL,
      ownerId TEXT NOT NULL REFERENCES account (id),
      createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL
    ) STRICT;
  `,
} as const;
