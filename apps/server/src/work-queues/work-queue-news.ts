import type { WorkQueueId } from '@tandem/protocol';
import type { LiveHub } from '../live/live-hub.ts';

/** Robots may take hundreds of items a second; nobody looks so often. */
const REST_MS = 200;

/** Tells pages and triggers that something changed in queues, many changes at once. */
export class WorkQueueNews {
  readonly #live: LiveHub;
  readonly #listeners = new Set<() => void>();
  readonly #changed = new Set<WorkQueueId>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(live: LiveHub) {
    this.#live = live;
  }

  changed(id: WorkQueueId): void {
    this.#changed.add(id);
    this.#timer ??= setTimeout(() => this.#tell(), REST_MS).unref();
  }

  /** @returns ends the listening */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    this.#timer = undefined;
    this.#live.publish('work-queues');
    for (const id of this.#changed) this.#live.publish(`work-queue:${id}`);
    this.#changed.clear();
    for (const listener of this.#listeners) listener();
  }
}
