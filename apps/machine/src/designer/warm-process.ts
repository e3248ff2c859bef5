import type { Logger } from '@tandem/kernel';
import { DesignerProcess, type DesignerProcessParts } from './designer-process.ts';

export interface WarmProcessParts extends DesignerProcessParts {
  readonly log: Logger;
}

/** One debug body that waits for a run while any designer is open, so that Run is felt at once. It knows nothing of any flow. */
export class WarmProcess {
  readonly #parts: WarmProcessParts;
  #waiting: DesignerProcess | undefined;

  constructor(parts: WarmProcessParts) {
    this.#parts = parts;
  }

  /**
   * Starts one when none waits and one can be begun. One that ended by itself is not replaced at once: it would likely end again.
   */
  warm(): void {
    if (this.#waiting !== undefined) return;
    const waiting = this.#begin();
    this.#waiting = waiting;
    if (waiting === undefined) return;
    void waiting.exited.then(() => {
      if (this.#waiting === waiting) this.#waiting = undefined;
    });
  }

  /** The one that waits, or a new one; undefined when none can be begun, as on a full disk. */
  take(): DesignerProcess | undefined {
    const waiting = this.#waiting ?? this.#begin();
    this.#waiting = undefined;
    return waiting;
  }

  cool(): void {
    this.#waiting?.dismiss();
    this.#waiting = undefined;
  }

  #begin(): DesignerProcess | undefined {
    try {
      return new DesignerProcess(this.#parts);
    } catch (thrown) {
      this.#parts.log.error('debug-body-not-begun', { reason: String(thrown) });
      return undefined;
    }
  }
}
