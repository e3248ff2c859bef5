import type { Timers } from '@tandem/cloud-engine';
import type { Clock } from '@tandem/kernel';

/** How often the event loop has its turn before a wait is skipped: what is under way comes first. */
const QUIET_TURNS = 20;

interface Wait {
  readonly at: number;
  readonly work: () => void;
}

/** A clock whose waits are over at once: it jumps to the time of the next one. */
export class SkippedTime {
  #nowMs: number;
  #waits: readonly Wait[] = [];
  #isJumping = false;

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  readonly clock: Clock = { now: () => this.#nowMs };

  readonly timers: Timers = {
    soon: (work) => void setImmediate(work),
    after: (ms, work) => {
      const wait = { at: this.#nowMs + Math.max(0, ms), work };
      this.#waits = [...this.#waits, wait].toSorted((a, b) => a.at - b.at);
      if (!this.#isJumping) this.#jumpAfter(QUIET_TURNS);
      return () => {
        this.#waits = this.#waits.filter((other) => other !== wait);
      };
    },
  };

  #jumpAfter(turns: number): void {
    this.#isJumping = true;
    setImmediate(() => {
      if (turns > 0) this.#jumpAfter(turns - 1);
      else this.#jump();
    });
  }

  #jump(): void {
    const [next, ...later] = this.#waits;
    this.#isJumping = next !== undefined;
    if (next === undefined) return;
    this.#waits = later;
    this.#nowMs = Math.max(this.#nowMs, next.at);
    next.work();
    this.#jumpAfter(QUIET_TURNS);
  }
}
