import type { CommitAttachment } from '@tandem/cloud-engine';
import { TandemError } from '@tandem/kernel';
import type { Connection } from './connection.ts';

/** Writes that one store of this room prepared and another one commits inside its own transaction. */
export class SqliteAttachment implements CommitAttachment {
  readonly kind = 'commit-attachment';
  readonly #work: (connection: Connection) => void;

  /** @param work does its reads and writes at once; what it throws must undo the whole transaction */
  constructor(work: (connection: Connection) => void) {
    this.#work = work;
  }

  /** Does the writes in the transaction that is open on the connection. */
  write(connection: Connection): void {
    this.#work(connection);
  }
}

/**
 * Does the writes of an attachment in the transaction that is open on the connection.
 *
 * @throws TandemError what the attachment refuses with, and `AttachmentForeign` when another kind of store made it
 */
export function writeAttachment(connection: Connection, attachment: CommitAttachment): void {
  if (!(attachment instanceof SqliteAttachment)) throw foreign();
  attachment.write(connection);
}

function foreign(): TandemError {
  return new TandemError('AttachmentForeign', 'A commit carries writes that another store prepared.', {
    kind: 'internal',
    fix: 'Use one store for cloud flow runs and desktop flow runs.',
  });
}
