import { TandemError } from '@tandem/kernel';
import type { Connection } from './connection.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations/index.ts';

/**
 * Applies the steps that the file has not seen, all or none: a file is never left between two versions, and the disk is waited for once.
 *
 * @throws TandemError `StoreTooNew`
 */
export function migrate(connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  connection.exec('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  const applied = new Set(
    connection
      .prepare('SELECT version FROM migration')
      .all()
      .map((row) => Number(row['version'])),
  );
  refuseNewer(applied, migrations);
  const missing = migrations.filter(({ version }) => !applied.has(version));
  if (missing.length > 0) applyAll(connection, missing);
}

function refuseNewer(applied: ReadonlySet<number>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ version }) => version));
  if ([...applied].every((version) => known.has(version))) return;
  throw new TandemError('StoreTooNew', 'The data directory was written by a newer version of Tandem.', {
    kind: 'operational',
    fix: 'Start the version that wrote it, or a newer one, or choose another data directory.',
  });
}

function applyAll(connection: Connection, migrations: readonly Migration[]): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of migrations) apply(connection, migration);
    connection.exec('COMMIT');
  } catch (thrown) {
    connection.exec('ROLLBACK');
    throw thrown;
  }
}

function apply(connection: Connection, { version, name, sql }: Migration): void {
  connection.exec(sql);
  connection.prepare('INSERT INTO migration (version, name) VALUES (?, ?)').run(version, name);
}
