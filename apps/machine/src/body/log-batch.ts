import type { LogEntry } from '@tandem/protocol';

const BATCH_MS = 50;
const BATCH_ENTRIES = 200;
/** configure-desktop-flow-logs: what one run keeps at most; a loop must not fill the disk. */
const ENTRIES_MAX = 50_000;

/** Gathers log entries, so that a busy flow writes its spool some twenty times a second instead of at every action. */
export class LogBatch {
  readonly #write: (entries: readonly LogEntry[]) => void;
  #entries: LogEntry[] = [];
  #writtenAt = 0;
  #count = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(write: (entries: readonly LogEntry[]) => void) {
    this.#write = write;
  }

  /** Written at once when the last writing is a while ago, so that a watcher sees the first action at once. */
  add(entry: LogEntry): void {
    this.#count += 1;
    if (this.#count > ENTRIES_MAX) return;
    this.#entries.push(entry);
    if (this.#entries.length >= BATCH_ENTRIES || performance.now() - this.#writtenAt > BATCH_MS) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#entries.length > 0) this.#write(this.#entries);
    this.#entries = [];
    this.#writtenAt = performance.now();
  }
}
