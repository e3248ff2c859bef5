import type { Clock } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { Sleep } from '../run/ports.ts';

/** designer-links: a position is told not more often than that. */
const INTERVAL_MS = 50;

export interface PositionFeedParts {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Aborted when the run is over. */
  readonly signal: () => AbortSignal;
  readonly tell: (place: StepPlace) => void;
}

/** Tells where a run is: at once when the last time is a while ago, else the newest place as soon as it may. */
export class PositionFeed {
  readonly #parts: PositionFeedParts;
  #toldAt = Number.NEGATIVE_INFINITY;
  #newest: StepPlace | undefined;
  #isWaiting = false;

  constructor(parts: PositionFeedParts) {
    this.#parts = parts;
  }

  at(place: StepPlace): void {
    this.#newest = place;
    if (this.#isWaiting) return;
    if (this.#rest() <= 0) this.#tell();
    else void this.#tellLater();
  }

  /** The place is known already. */
  clear(): void {
    this.#newest = undefined;
  }

  #rest(): number {
    return this.#toldAt + INTERVAL_MS - this.#parts.clock.now();
  }

  async #tellLater(): Promise<void> {
    const signal = this.#parts.signal();
    this.#isWaiting = true;
    while (this.#rest() > 0 && !signal.aborted) await this.#parts.sleep(this.#rest(), signal);
    this.#isWaiting = false;
    if (!signal.aborted) this.#tell();
  }

  #tell(): void {
    const place = this.#newest;
    if (place === undefined) return;
    this.#newest = undefined;
    this.#toldAt = this.#parts.clock.now();
    this.#parts.tell(place);
  }
}
