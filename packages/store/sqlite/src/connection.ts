import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { textHash } from './text-hash.ts';
import { TimeLimit } from './time-limit.ts';

const KEPT_STATEMENTS = 200;

/** The SQLite connection with each statement prepared once. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #recent = new Map<string, StatementSync>();
  readonly timeLimit = new TimeLimit();

  /** @param path the database file, or `:memory:` */
  constructor(path: string, { readOnly = false }: { readonly readOnly?: boolean } = {}) {
    this.#database = new DatabaseSync(path, { enableForeignKeyConstraints: true, readOnly });
    this.#database.function('text_hash', { deterministic: true }, (text) => textHash(String(text)));
    this.#database.function('fold_text', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : text));
    // With a column as its argument it is asked for each row.
    this.#database.function('in_time', (_row) => this.timeLimit.check());
  }

  /** The prepared statement of this text; the text must be a constant, never put together from values. */
  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * A statement whose text is put together from names of the schema, so that there are very many: only those used last are kept.
   * Values are never in the text.
   */
  prepareNamed(sql: string): StatementSync {
    const statement = this.#recent.get(sql) ?? this.#database.prepare(sql);
    this.#recent.delete(sql);
    this.#recent.set(sql, statement);
    if (this.#recent.size > KEPT_STATEMENTS) for (const oldest of this.#recent.keys().take(1)) this.#recent.delete(oldest);
    return statement;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  close(): void {
    this.#statements.clear();
    this.#recent.clear();
    this.#database.close();
  }
}
