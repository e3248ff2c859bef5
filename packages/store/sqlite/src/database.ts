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
 * @throws TandemError `StoreTooNew` when a newer version of Tandem wrote the file
 */
export function openDatabase(path: string): Database {
  const connection = new Connection(path);
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
    migrate(connection);
  } catch (thrown) {
    connection.close();
    throw thrown;
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
