import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { TandemError } from '@tandem/kernel';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { Writer } from './writer.ts';

/** The embedded store: one file, one connection, one writer. */
export interface Database {
  readonly writer: Writer;
  /** Reads what is committed; `work` does its queries at once. */
  read<T>(work: (connection: Connection) => T): T;
  close(): void;
}

/**
 * Opens the file, makes it when it is not there, and brings it to the newest form.
 *
 * @param path the database file, or `:memory:`
 * @throws TandemError `StoreTooNew` when a newer version of Tandem wrote the file, `StoreInUse` when another process has it
 *   open: two servers on one file would run everything twice
 */
export function openDatabase(path: string): Database {
  if (path !== ':memory:') keepForOwner(path);
  const connection = new Connection(path);
  try {
    connection.exec('PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    connection.exec('BEGIN IMMEDIATE; COMMIT');
    migrate(connection);
  } catch (thrown) {
    connection.close();
    throw isLocked(thrown) ? storeInUse(path, thrown) : thrown;
  }
  const writer = new Writer(connection);
  return {
    writer,
    read: (work) => work(connection),
    close() {
      writer.flush();
      connection.close();
    },
  };
}

/** SQLite gives its other files the mode of the first one. */
function keepForOwner(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600);
}

/** SQLite's result code for a file that another connection holds. */
const SQLITE_BUSY = 5;

function isLocked(thrown: unknown): boolean {
  return thrown instanceof Error && 'errcode' in thrown && thrown.errcode === SQLITE_BUSY;
}

function storeInUse(path: string, cause: unknown): TandemError {
  return new TandemError('StoreInUse', `Another process has the store ${path} open.`, {
    kind: 'operational',
    fix: 'Stop the server that runs on this data directory, or choose another one.',
    cause,
  });
}
