import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { textHash } from './text-hash.ts';

/** The SQLite connection with each statement prepared once. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** @param path the database file, or `:memory:` */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
    this.#database.function('text_hash', { deterministic: true }, (text) => textHash(String(text)));
    this.#database.function('fold_text', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : text));
  }

  /** The prepared statement of this text; the text must be a constant, never put together from values. */
  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** A statement that is not kept: its text is put together from names of the schema, so there are very many. Values are never in it. */
  prepareOnce(sql: string): StatementSync {
    return this.#database.prepare(sql);
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}
