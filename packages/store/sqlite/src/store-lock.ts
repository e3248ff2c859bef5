import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a store for one process, as long as it lives: an SQLite file of its own, beside that of the store, whose lock nobody else
 * gets. So the file of the store itself may have readers in other threads.
 */
export class StoreLock {
  readonly #database: DatabaseSync;

  /** @throws the fault of SQLite when another process has it */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: 1000 });
    try {
      this.#database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    } catch (thrown) {
      this.#database.close();
      throw thrown;
    }
  }

  release(): void {
    this.#database.close();
  }
}
