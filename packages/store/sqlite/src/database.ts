import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { TandemError } from '@tandem/kernel';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { StoreLock } from './store-lock.ts';
import { Writer } from './writer.ts';

/** The embedded store: one file, one connection that writes, one writer; long reads may have connections of their own. */
export interface Database {
  /** The database file, or `:memory:`. */
  readonly path: string;
  readonly writer: Writer;
  /** Reads what is committed; `work` does its queries at once. */
  read<T>(work: (connection: Connection) => T): T;
  /** Ends what has a connection of its own, before the store closes. */
  beforeClose(work: () => void): void;
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
  const lock = path === ':memory:' ? undefined : lockStore(path);
  try {
    return open(path, lock);
  } catch (thrown) {
    lock?.release();
    throw isLocked(thrown) ? storeInUse(path, thrown) : thrown;
  }
}

function lockStore(path: string): StoreLock {
  const lockPath = `${path}-lock`;
  keepForOwner(path, lockPath);
  try {
    return new StoreLock(lockPath);
  } catch (thrown) {
    throw isLocked(thrown) ? storeInUse(path, thrown) : thrown;
  }
}

function open(path: string, lock: StoreLock | undefined): Database {
  const connection = openConnection(path);
  const writer = new Writer(connection);
  const closing: (() => void)[] = [];
  return {
    path,
    writer,
    read: (work) => work(connection),
    beforeClose: (work) => void closing.push(work),
    close() {
      for (const work of closing) work();
      writer.flush();
      // A reader that has not ended yet would keep what was written in the file beside.
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
      lock?.release();
    },
  };
}

function openConnection(path: string): Connection {
  const connection = new Connection(path);
  try {
    connection.exec('PRAGMA busy_timeout = 1000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    connection.exec('BEGIN IMMEDIATE; COMMIT');
    migrate(connection);
    return connection;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

/** SQLite gives its other files the mode of the first one. */
function keepForOwner(path: string, lockPath: string): void {
  for (const file of [path, lockPath]) closeSync(openSync(file, 'a', 0o600));
  for (const file of [path, lockPath, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600);
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
