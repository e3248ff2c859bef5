import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { TableRow, TableSchema } from '@tandem/tables';
import { Connection } from './connection.ts';
import { type Asker, answerQuestion, type TableAnswer, type TableQuestion } from './table-question.ts';
import { loadSchema, schemaVersion } from './table-schema-rows.ts';
import { type ThreadFault, toThreadFault } from './thread-fault.ts';

export interface ThreadQuestion extends Asker {
  readonly question: TableQuestion;
}

/** Rows come in parts, so that whoever gets them can do other things between; the last message ends the answer. */
export type ThreadMessage =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'end'; readonly answer: Omit<TableAnswer, 'rows'> }
  | { readonly kind: 'fault'; readonly fault: ThreadFault };

const ROWS_IN_ONE_MESSAGE = 250;

/** Answers questions about rows on a thread of its own, with a connection that only reads. Each sees the store at one moment. */
class TableThread {
  readonly #connection: Connection;
  readonly #send: (message: ThreadMessage) => void;
  #known: { readonly version: number; readonly schema: TableSchema } | undefined;

  constructor(path: string, send: (message: ThreadMessage) => void) {
    this.#connection = new Connection(path, { readOnly: true });
    this.#connection.exec('PRAGMA busy_timeout = 1000');
    this.#send = send;
  }

  answer(asked: ThreadQuestion): void {
    try {
      const { rows, ...answer } = this.#read(asked);
      for (let start = 0; start < rows.length; start += ROWS_IN_ONE_MESSAGE)
        this.#send({ kind: 'rows', rows: rows.slice(start, start + ROWS_IN_ONE_MESSAGE) });
      this.#send({ kind: 'end', answer });
    } catch (thrown) {
      this.#send({ kind: 'fault', fault: toThreadFault(thrown) });
    }
  }

  #read({ question, ...asker }: ThreadQuestion): TableAnswer {
    this.#connection.exec('BEGIN');
    try {
      return answerQuestion({ ...asker, connection: this.#connection, schema: this.#schema() }, question);
    } finally {
      this.#connection.exec('ROLLBACK');
    }
  }

  #schema(): TableSchema {
    const version = schemaVersion(this.#connection);
    if (this.#known?.version !== version) this.#known = { version, schema: loadSchema(this.#connection) };
    return this.#known.schema;
  }
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const thread = new TableThread(String(workerData), (message) => port.postMessage(message));
  port.on('message', (asked: ThreadQuestion) => thread.answer(asked));
}
