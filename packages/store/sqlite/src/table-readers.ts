import { Worker } from 'node:worker_threads';
import { TandemError } from '@tandem/kernel';
import { answerTooLarge, queryTooSlow, TABLE_LIMITS, type TableRow, tooManyQueries } from '@tandem/tables';
import { FairQueue } from './fair-queue.ts';
import type { Asker, TableAnswer, TableQuestion } from './table-question.ts';
import type { ThreadMessage, ThreadQuestion } from './table-thread.ts';
import { fromThreadFault } from './thread-fault.ts';

/** A statement that never looks at the time is ended with its thread, so many milliseconds after it should have ended. */
const GRACE_MS = 5000;

interface Waiting {
  readonly asked: ThreadQuestion;
  readonly resolve: (answer: TableAnswer) => void;
  readonly reject: (reason: unknown) => void;
  /** Ends the wait for a thread. */
  readonly timer: NodeJS.Timeout;
}

/** A few threads that answer questions about rows: of each account one question at once, the accounts take turns. */
export class TableReaders {
  readonly #path: string;
  readonly #queue = new FairQueue<Waiting>();
  readonly #idle: ReaderThread[] = [];
  readonly #threads = new Set<ReaderThread>();
  #isClosed = false;

  /** @param path the database file */
  constructor(path: string) {
    this.#path = path;
  }

  /** @throws TandemError as the question says, and when no thread gets free in time */
  ask(question: TableQuestion, asker: Asker): Promise<TableAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(storeClosed());
      const timer = setTimeout(() => this.#giveUp(waiting), TABLE_LIMITS.queryWaitMs).unref();
      const waiting: Waiting = { asked: { ...asker, question }, resolve, reject, timer };
      this.#queue.add(asker.caller, waiting);
      this.#start();
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const { reject, timer } of this.#queue.clear()) {
      clearTimeout(timer);
      reject(storeClosed());
    }
    for (const thread of this.#threads) thread.end(storeClosed());
  }

  #giveUp(waiting: Waiting): void {
    this.#queue.remove(waiting.asked.caller, waiting);
    waiting.reject(tooManyQueries(TABLE_LIMITS.queryWaitMs / 1000));
  }

  #start(): void {
    while (!this.#isClosed && (this.#idle.length > 0 || this.#threads.size < TABLE_LIMITS.queryThreads)) {
      const next = this.#queue.take();
      if (next === undefined) return;
      clearTimeout(next.timer);
      void this.#run(this.#freeThread(), next);
    }
  }

  async #run(thread: ReaderThread, { asked, resolve, reject }: Waiting): Promise<void> {
    await thread.ask(asked).then(resolve, reject);
    this.#queue.done(asked.caller);
    if (thread.isOver) this.#threads.delete(thread);
    else this.#idle.push(thread);
    this.#start();
  }

  #freeThread(): ReaderThread {
    const idle = this.#idle.pop();
    if (idle?.isOver === false) return idle;
    if (idle !== undefined) this.#threads.delete(idle);
    const thread = new ReaderThread(this.#path);
    this.#threads.add(thread);
    return thread;
  }
}

/** One thread, which answers one question after the other. */
class ReaderThread {
  readonly #worker: Worker;
  #rows: TableRow[] = [];
  #settle: { readonly resolve: (answer: TableAnswer) => void; readonly reject: (reason: unknown) => void } | undefined;
  #timer: NodeJS.Timeout | undefined;
  isOver = false;

  constructor(path: string) {
    const resourceLimits = { maxOldGenerationSizeMb: TABLE_LIMITS.queryThreadMebibytes };
    this.#worker = new Worker(new URL('./table-thread.ts', import.meta.url), { workerData: path, resourceLimits });
    this.#worker.unref();
    this.#worker.on('message', (message: ThreadMessage) => this.#take(message));
    this.#worker.on('error', (thrown) => this.end(threadFailed(thrown)));
    this.#worker.on('exit', () => this.end(threadFailed(undefined)));
  }

  ask(asked: ThreadQuestion): Promise<TableAnswer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#rows = [];
      this.#timer = setTimeout(() => this.end(queryTooSlow(TABLE_LIMITS.queryMs / 1000)), TABLE_LIMITS.queryMs + GRACE_MS).unref();
      this.#worker.ref();
      this.#worker.postMessage(asked);
    });
  }

  /** Ends the thread, and what it answers at the moment. */
  end(reason: unknown): void {
    this.isOver = true;
    void this.#worker.terminate();
    this.#finish()?.reject(reason);
  }

  #take(message: ThreadMessage): void {
    switch (message.kind) {
      case 'rows':
        for (const row of message.rows) this.#rows.push(row);
        return;
      case 'end':
        this.#finish()?.resolve({ ...message.answer, rows: this.#rows });
        return;
      case 'fault':
        this.#finish()?.reject(fromThreadFault(message.fault));
    }
  }

  #finish() {
    const settle = this.#settle;
    this.#settle = undefined;
    clearTimeout(this.#timer);
    this.#worker.unref();
    return settle;
  }
}

function storeClosed(): TandemError {
  return new TandemError('StoreClosed', 'The server stops, so rows are not read any more.', {
    kind: 'operational',
    status: 503,
    retryable: true,
    fix: 'Repeat the request once the server runs again.',
  });
}

function threadFailed(cause: unknown): Error {
  const isMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? answerTooLarge('The answer') : new Error('The thread that reads rows has ended.', { cause });
}
