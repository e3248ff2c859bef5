import { Connection } from '../src/connection.ts';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { textOf } from '../src/row.ts';

/**
 * Writes what is in a store into a new file that has only the steps up to a version: the tables and columns that were there then.
 *
 * @param from the file of a store that is closed
 */
export function writeOlderStore(from: string, to: string, version: number): void {
  const older = new Connection(to);
  older.exec('PRAGMA synchronous = OFF');
  migrate(
    older,
    MIGRATIONS.filter((migration) => migration.version <= version),
  );
  older.exec('PRAGMA foreign_keys = OFF');
  older.prepare('ATTACH ? AS newer').run(from);
  // What the database itself counts is copied like anything else, not counted again.
  const triggers = schemaOf(older, 'trigger');
  for (const { name } of triggers) older.exec(`DROP TRIGGER "${name}"`);
  for (const { name } of schemaOf(older, 'table')) if (name !== 'migration' && !name.startsWith('sqlite_')) copyTable(older, name);
  for (const { sql } of triggers) older.exec(sql);
  older.exec('DETACH newer');
  older.close();
}

function copyTable(older: Connection, table: string): void {
  const newer = columnsOf(older, 'newer', table);
  const columns = columnsOf(older, 'main', table).filter((column) => newer.includes(column));
  const list = columns.map((column) => `"${column}"`).join(', ');
  older.exec(`DELETE FROM main."${table}"; INSERT INTO main."${table}" (${list}) SELECT ${list} FROM newer."${table}"`);
}

/** Without generated columns. */
function columnsOf(connection: Connection, schema: 'main' | 'newer', table: string): readonly string[] {
  return connection
    .prepare('SELECT name FROM pragma_table_info(?, ?)')
    .all(table, schema)
    .map((row) => textOf(row, 'name'));
}

function schemaOf(connection: Connection, type: 'table' | 'trigger'): readonly { readonly name: string; readonly sql: string }[] {
  return connection
    .prepare('SELECT name, sql FROM main.sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY name')
    .all(type)
    .map((row) => ({ name: textOf(row, 'name'), sql: textOf(row, 'sql') }));
}
