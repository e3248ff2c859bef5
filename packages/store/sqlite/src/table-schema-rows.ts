import { type ColumnDefinition, type Relationship, type TableDefinition, TableSchema } from '@tandem/tables';
import type { Connection } from './connection.ts';
import { numberOf, textOf } from './row.ts';

/** The definitions as they are on disk. The check of definitions proved their form before they were written. */
export function loadSchema(connection: Connection): TableSchema {
  const columns = Map.groupBy(
    connection.prepare('SELECT tableName, definition FROM table_column ORDER BY tableName, position').all(),
    (row) => textOf(row, 'tableName'),
  );
  const tables = connection
    .prepare('SELECT logicalName, definition FROM table_definition ORDER BY logicalName')
    .all()
    .map((row) => {
      const own = columns.get(textOf(row, 'logicalName')) ?? [];
      const head = JSON.parse(textOf(row, 'definition')) as Omit<TableDefinition, 'columns'>;
      return { ...head, columns: own.map((column) => JSON.parse(textOf(column, 'definition')) as ColumnDefinition) };
    });
  const relationships = connection
    .prepare('SELECT definition FROM table_relationship ORDER BY schemaName')
    .all()
    .map((row) => JSON.parse(textOf(row, 'definition')) as Relationship);
  return new TableSchema(tables, relationships);
}

const SCHEMA_VERSION = 'schema';

/** Rises with every change of the schema. */
export function schemaVersion(connection: Connection): number {
  const row = connection.prepare('SELECT value FROM table_counter WHERE name = ?').get(SCHEMA_VERSION);
  return row === undefined ? 0 : numberOf(row, 'value');
}

/** Tells the readers on other threads, with the commit, that the schema is another one. */
export function raiseSchemaVersion(connection: Connection): void {
  connection
    .prepare('INSERT INTO table_counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1')
    .run(SCHEMA_VERSION);
}

export function saveTable(connection: Connection, { columns, ...head }: TableDefinition): void {
  const { logicalName } = head;
  connection
    .prepare(
      `INSERT INTO table_definition (logicalName, definition) VALUES (?, ?)
       ON CONFLICT (logicalName) DO UPDATE SET definition = excluded.definition`,
    )
    .run(logicalName, JSON.stringify(head));
  const insert = connection.prepare(
    `INSERT INTO table_column (tableName, logicalName, position, definition) VALUES (?, ?, ?, ?)
     ON CONFLICT (tableName, logicalName) DO UPDATE SET position = excluded.position, definition = excluded.definition`,
  );
  for (const [position, column] of columns.entries()) insert.run(logicalName, column.logicalName, position, JSON.stringify(column));
}

export function saveRelationship(connection: Connection, relationship: Relationship): void {
  connection
    .prepare(
      `INSERT INTO table_relationship (schemaName, definition) VALUES (?, ?)
       ON CONFLICT (schemaName) DO UPDATE SET definition = excluded.definition`,
    )
    .run(relationship.schemaName, JSON.stringify(relationship));
}

export function forgetTable(connection: Connection, logicalName: string): void {
  connection.prepare('DELETE FROM table_definition WHERE logicalName = ?').run(logicalName);
}

export function forgetColumn(connection: Connection, table: string, column: string): void {
  connection.prepare('DELETE FROM table_column WHERE tableName = ? AND logicalName = ?').run(table, column);
}

export function forgetRelationship(connection: Connection, schemaName: string): void {
  connection.prepare('DELETE FROM table_relationship WHERE schemaName = ?').run(schemaName);
}
