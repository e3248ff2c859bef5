import type { DataTable } from '@tandem/desktop-engine';

/** An open connection to a database of some kind. */
export interface SqlClient {
  /**
   * Runs one statement or several, and gives the rows of the first that has any; without rows a table without columns.
   *
   * @throws whatever the driver throws
   */
  readonly run: (statement: string) => Promise<DataTable>;
  /** Ends the statement that runs; its `run` fails then. The connection may be closed by that. */
  readonly cancel: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly isClosed: () => boolean;
}
