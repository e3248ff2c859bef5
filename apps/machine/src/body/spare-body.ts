import { rmSync } from 'node:fs';
import { createRunMark, type RunMark } from '../processes/run-mark.ts';
import { openSession } from '../sessions/session.ts';
import { startBody, type WaitingBody } from './body-process.ts';

export interface Spare {
  readonly mark: RunMark;
  readonly spoolPath: string;
  readonly process: WaitingBody;
}

/**
 * One body process of the agent's own session that is already there and waits for its order, so that an attended run need
 * not wait for Node to start. It knows nothing of any run, and ends by itself when its agent does, since its way in closes.
 */
export class SpareBody {
  readonly #folder: string;
  readonly #program: string;
  #spare: Spare | undefined;

  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /** Starts one when none waits. */
  warm(): void {
    if (this.#spare !== undefined) return;
    const mark = createRunMark();
    const spoolPath = `${this.#folder}/spare-${mark}.spool`;
    const process = startBody({ session: openSession({ kind: 'own-session' }), mark, spoolPath, program: this.#program });
    const spare = { mark, spoolPath, process };
    this.#spare = spare;
    void process.exited.then(() => this.#drop(spare));
  }

  /** Hands the waiting body over, when there is one. */
  take(): Spare | undefined {
    const spare = this.#spare;
    this.#spare = undefined;
    return spare;
  }

  close(): void {
    const spare = this.take();
    spare?.process.release();
    if (spare !== undefined) rmSync(spare.spoolPath, { force: true });
  }

  /** A spare that ended by itself is not replaced at once: it would likely end again. */
  #drop(spare: Spare): void {
    if (this.#spare !== spare) return;
    this.#spare = undefined;
    rmSync(spare.spoolPath, { force: true });
  }
}
