/**
 * Tables that people define. `definition` is JSON; the rows of a table are in an SQL table of its own, `row_` and the logical name,
 * which the store makes when the table is defined. Times are milliseconds since 1970.
 */
export const tablesMigration = {
  version: 60,
  name: 'tables',
  sql: `
    CREATE TABLE table_definition (
      logicalName TEXT PRIMARY KEY,
      definition TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE table_column (
      tableName TEXT NOT NULL REFERENCES table_definition (logicalName) ON DELETE CASCADE,
      logicalName TEXT NOT NULL,
      position INTEGER NOT NULL,
      definition TEXT NOT NULL,
      PRIMARY KEY (tableName, logicalName)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE table_relationship (
      schemaName TEXT PRIMARY KEY COLLATE NOCASE,
      definition TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE table_counter (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE table_content (
      id TEXT PRIMARY KEY,
      tableName TEXT NOT NULL,
      rowId TEXT NOT NULL,
      columnName TEXT NOT NULL,
      name TEXT NOT NULL,
      contentType TEXT NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (tableName, rowId, columnName)
    ) STRICT;

    CREATE TABLE table_change (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      tableName TEXT NOT NULL,
      rowId TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('Create', 'Update', 'Delete')),
      changed TEXT NOT NULL,
      row TEXT NOT NULL,
      changedBy TEXT NOT NULL,
      changedAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX table_change_by_table ON table_change (tableName, seq);
    CREATE INDEX table_change_by_time ON table_change (changedAt);
  `,
} as const;
