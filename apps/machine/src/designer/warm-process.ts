import { DesignerProcess, type DesignerProcessParts } from './designer-process.ts';

/** One debug body that waits for a run while any designer is open, so that Run is felt at once. It knows nothing of any flow. */
export class WarmProcess {
  readonly #parts: DesignerProcessParts;
  #waiting: DesignerProcess | undefined;

  constructor(parts: DesignerProcessParts) {
    this.#parts = parts;
  }

  /** Starts one when none waits. One that ended by itself is not replaced at once: it would likely end again. */
  warm(): void {
    if (this.#waiting !== undefined) return;
    const waiting = new DesignerProcess(this.#parts);
    this.#waiting = waiting;
    void waiting.exited.then(() => {
      if (this.#waiting === waiting) this.#waiting = undefined;
    });
  }

  /** The one that waits, or a new one. */
  take(): DesignerProcess {
    const waiting = this.#waiting ?? new DesignerProcess(this.#parts);
    this.#waiting = undefined;
    return waiting;
  }

  cool(): void {
    this.#waiting?.dismiss();
    this.#waiting = undefined;
  }
}
