import { TandemError } from '@tandem/kernel';
import type { Connection } from './connection.ts';

interface Pending {
  /** Does the work inside the open transaction. */
  readonly run: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: unknown };

/**
 * The one road by which the store changes. Works that arrive in one turn of the event loop are committed together: one
 * `fsync` serves them all, and each keeps a savepoint of its own, so that one that fails undoes nothing of the others.
 */
export class Writer {
  readonly #connection: Connection;
  #queue: Pending[] = [];
  #isScheduled = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * @param work does its reads and writes at once; what it throws undoes all that it wrote
   * @returns what `work` gave, after it is on disk
   */
  write<T>(work: (connection: Connection) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let value: T;
      this.#queue.push({
        run: () => {
          value = work(this.#connection);
        },
        resolve: () => resolve(value),
        reject,
      });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(() => this.#commit());
    });
  }

  /** Commits at once what waits. */
  flush(): void {
    this.#commit();
  }

  #commit(): void {
    const batch = this.#queue;
    this.#queue = [];
    this.#isScheduled = false;
    if (batch.length === 0) return;
    const outcomes = this.#runBatch(batch);
    for (const [index, pending] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome?.ok === true) pending.resolve();
      else pending.reject(asStoreFault(outcome?.reason));
    }
  }

  #runBatch(batch: readonly Pending[]): readonly Outcome[] {
    try {
      this.#connection.exec('BEGIN IMMEDIATE');
      const outcomes = batch.map((pending) => this.#runOne(pending));
      this.#connection.exec('COMMIT');
      return outcomes;
    } catch (reason) {
      this.#rollBack();
      return batch.map(() => ({ ok: false, reason }));
    }
  }

  #runOne(pending: Pending): Outcome {
    this.#connection.exec('SAVEPOINT work');
    try {
      pending.run();
    } catch (reason) {
      this.#undoOne(reason);
      return { ok: false, reason };
    }
    this.#connection.exec('RELEASE work');
    return { ok: true };
  }

  /** @throws the reason itself when SQLite has ended the whole transaction because of it, as on a full disk */
  #undoOne(reason: unknown): void {
    try {
      this.#connection.exec('ROLLBACK TO work; RELEASE work');
    } catch {
      throw reason;
    }
  }

  #rollBack(): void {
    try {
      this.#connection.exec('ROLLBACK');
    } catch {
      // The transaction was never opened, or SQLite ended it itself after a fault of the disk.
    }
  }
}

/** SQLite's result code when the disk, or the size that the file may have, is used up. */
const SQLITE_FULL = 13;

function asStoreFault(reason: unknown): unknown {
  if (!(reason instanceof Error && 'errcode' in reason && reason.errcode === SQLITE_FULL)) return reason;
  return new TandemError('StoreFull', 'The disk of the data directory is full, so nothing more can be kept.', {
    kind: 'operational',
    status: 507,
    retryable: true,
    fix: 'Free space on the disk of the data directory; the server goes on by itself.',
    cause: reason,
  });
}
