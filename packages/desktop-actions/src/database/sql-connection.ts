import { dirname } from 'node:path';
import { type ActionContext, ActionError, type DataTable } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, existingFolder } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { withoutPassword } from './connection-string.ts';
import { type DataSource, dataSourceOf } from './data-source.ts';
import type { SqlClient } from './sql-client.ts';

/** Name of the type as the designer shows it. */
export const SQL_CONNECTION = 'SQL connection';
export const CONNECT_ERROR = 'DataSourceConnectionError';
export const STATEMENT_ERROR = 'SqlStatementError';

/** @throws ActionError `InvalidConnectionStringError`, `DataSourceConnectionError`, `InvalidPathError` */
export async function openSqlConnection(text: string, action: ActionContext): Promise<SqlConnection> {
  const source = dataSourceOf(text);
  try {
    return new SqlConnection(withoutPassword(text), await clientOf(source, action));
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.errorId !== DIRECTORY_ERROR) throw thrown;
    const where = source.kind === 'sqlite' ? `the file '${source.file}'` : `the database server '${source.host}'`;
    throw new ActionError(CONNECT_ERROR, `There is no connection to ${where}: ${messageOf(thrown)}`, messageOf(thrown));
  }
}

/** A connection as flows hold it, from its opening to its end. */
export class SqlConnection {
  /** Without its password. */
  readonly connectionString: string;
  readonly #client: SqlClient;
  #onClose: (() => void) | undefined;

  constructor(connectionString: string, client: SqlClient) {
    this.connectionString = connectionString;
    this.#client = client;
  }

  whenClosed(listener: () => void): void {
    this.#onClose = listener;
  }

  get isClosed(): boolean {
    return this.#client.isClosed();
  }

  /**
   * @param timeoutSeconds 0: it may take as long as it wants
   * @throws ActionError `SqlStatementError`
   */
  async execute(statement: string, timeoutSeconds: number, { context }: ActionContext): Promise<DataTable> {
    if (this.isClosed) throw new ActionError(STATEMENT_ERROR, "The connection is closed. Open it again with 'Open SQL connection'.");
    const end = new StatementEnd(this.#client, timeoutSeconds, context.signal);
    try {
      return await Promise.race([this.#client.run(statement), end.reached]);
    } catch (thrown) {
      throw new ActionError(STATEMENT_ERROR, end.message ?? `The statement failed: ${messageOf(thrown)}`, messageOf(thrown));
    } finally {
      end.dispose();
    }
  }

  async close(): Promise<void> {
    this.#onClose?.();
    if (!this.isClosed) await this.#client.close();
  }
}

/** Has a statement end when its time is up or the run is stopped. */
class StatementEnd {
  /** Why it was ended, for people. */
  message: string | undefined;
  /** Rejects when the statement was ended. */
  readonly reached: Promise<never>;
  readonly #signal: AbortSignal;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #onAbort: () => void;

  constructor(client: SqlClient, timeoutSeconds: number, signal: AbortSignal) {
    const { promise, reject } = Promise.withResolvers<never>();
    promise.catch(() => undefined);
    this.reached = promise;
    this.#signal = signal;
    const end = (message: string): void => {
      this.message ??= message;
      client.cancel().then(
        () => reject(new Error(message)),
        () => void client.close().finally(() => reject(new Error(message))),
      );
    };
    this.#onAbort = () => end('The run was stopped.');
    signal.addEventListener('abort', this.#onAbort);
    if (timeoutSeconds > 0) {
      const message = `The statement did not end within ${timeoutSeconds} seconds and was stopped. Allow more time.`;
      this.#timer = setTimeout(() => end(message), timeoutSeconds * 1000);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#signal.removeEventListener('abort', this.#onAbort);
  }
}

async function clientOf(source: DataSource, action: ActionContext): Promise<SqlClient> {
  switch (source.kind) {
    case 'postgres':
      return (await import('./postgres.ts')).openPostgres(source);
    case 'mysql':
      return (await import('./mysql.ts')).openMysql(source);
    case 'sqlServer':
      return (await import('./sql-server.ts')).openSqlServer(source);
    case 'sqlite':
      return (await import('./sqlite.ts')).openSqlite(source.file === ':memory:' ? source.file : fileOf(source.file, action));
  }
}

/** A file that is not there yet is made, but not its folder. */
function fileOf(written: string, action: ActionContext): string {
  const file = pathFor('write', written, action);
  existingFolder(dirname(file));
  return file;
}

/** What a driver says; a connection that was tried at several addresses has only a code. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (thrown.message !== '') return thrown.message;
  return 'code' in thrown ? String(thrown.code) : thrown.name;
}
