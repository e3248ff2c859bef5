import type { LogEntry, MachineFrame } from '@tandem/protocol';
import type { RunKey } from '../body/run-files.ts';

/** The server takes at most a thousand entries in a frame; fewer keep a frame of long messages small. */
const ENTRIES_PER_FRAME = 200;

/**
 * The log entries of running bodies on their way to the server. While the channel is closed they wait here, as they do in
 * the spool; an entry may be sent twice after a restart, and the server tells by its `seq`.
 */
export class ProgressFeed {
  readonly #send: (frame: MachineFrame) => boolean;
  readonly #waiting = new Map<string, { readonly key: RunKey; entries: LogEntry[] }>();

  /** @param send false when the channel is closed */
  constructor(send: (frame: MachineFrame) => boolean) {
    this.#send = send;
  }

  add({ runId, epoch }: RunKey, entries: readonly LogEntry[]): void {
    const waiting = this.#waiting.get(runId) ?? { key: { runId, epoch }, entries: [] };
    waiting.entries.push(...entries);
    this.#waiting.set(runId, waiting);
    this.flush();
  }

  /** Sends what waits; keeps what could not be sent. */
  flush(): void {
    for (const [runId, { key, entries }] of this.#waiting) {
      while (entries.length > 0) {
        const isSent = this.#send({ kind: 'progress', ...key, entries: entries.slice(0, ENTRIES_PER_FRAME) });
        if (!isSent) return;
        entries.splice(0, ENTRIES_PER_FRAME);
      }
      this.#waiting.delete(runId);
    }
  }

  forget(runId: string): void {
    this.#waiting.delete(runId);
  }
}
