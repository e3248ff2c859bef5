import type { LogEntry, RunOutcome } from '@tandem/protocol';
import { killRun } from '../processes/kill-run.ts';
import { closeSession } from '../sessions/session.ts';
import type { BodyExit, BodyProcess } from './body-process.ts';
import type { RunFile } from './run-files.ts';
import type { SpoolReader } from './spool-reader.ts';

export interface BodyEnd {
  /** Null when the body ended without a word. */
  readonly outcome: RunOutcome | null;
  readonly exit: BodyExit;
  /** False when processes of the run are left that the agent may not kill. */
  readonly isTreeGone: boolean;
}

export interface BodyParts {
  readonly file: RunFile;
  readonly process: BodyProcess;
  readonly spool: SpoolReader;
  readonly onEntries: (entries: readonly LogEntry[]) => void;
}

/**
 * A body that does not listen yet takes no notice of the signal, so it gets the signal again until it has told something: the program
 * of a body needs some time until it listens, and its flow some until its first entry.
 */
const SAFE_STOP_AGAIN_MS = 200;
const SAFE_STOP_SIGNALS_MAX = 300;

/** One body from its begin, or its adoption, to the moment when nothing of it is left. */
export class Body {
  readonly ended: Promise<BodyEnd>;
  readonly #parts: BodyParts;
  #outcome: RunOutcome | null = null;
  #isStopped = false;
  #isReleased = false;
  /** It has told something, and so listens. */
  #isHeard = false;
  #safeStopTimer: NodeJS.Timeout | undefined;

  constructor(parts: BodyParts) {
    this.#parts = parts;
    parts.process.onBell(() => this.#listen());
    this.ended = this.#follow();
  }

  /** `soft` asks the body to end; `kill` ends every process of the run at once. */
  stop(force: 'soft' | 'kill'): void {
    this.#isStopped = true;
    if (force === 'soft') this.#parts.process.askToStop();
    else void killRun(this.#parts.file.mark);
  }

  askToStopSafely(epoch: number): void {
    if (this.#parts.file.epoch !== epoch) return;
    clearTimeout(this.#safeStopTimer);
    this.#signalSafeStop(SAFE_STOP_SIGNALS_MAX);
  }

  #signalSafeStop(signalsLeft: number): void {
    this.#parts.process.askToStopSafely();
    if (this.#isHeard || signalsLeft <= 1) return;
    this.#safeStopTimer = setTimeout(() => this.#signalSafeStop(signalsLeft - 1), SAFE_STOP_AGAIN_MS);
  }

  /** Leaves the body to the next agent; `ended` never comes. */
  release(): void {
    this.#isReleased = true;
    clearTimeout(this.#safeStopTimer);
    this.#parts.process.release();
  }

  #listen(): void {
    for (const report of this.#parts.spool.read()) {
      this.#isHeard = true;
      if (report.kind === 'log') this.#parts.onEntries(report.entries);
      else this.#outcome ??= report.outcome;
    }
  }

  async #follow(): Promise<BodyEnd> {
    const exit = await this.#parts.process.exited;
    clearTimeout(this.#safeStopTimer);
    if (this.#isReleased) return NEVER;
    this.#listen();
    this.#parts.spool.close();
    return { outcome: this.#outcome, exit, isTreeGone: await this.#cleanUp() };
  }

  /**
   * Programs that an attended flow started for its user stay open when the flow ends by itself, as a person would expect.
   * In every other case nothing of the run may be left.
   */
  async #cleanUp(): Promise<boolean> {
    const { mark, session } = this.#parts.file;
    if (session.kind === 'own-session' && !this.#isStopped && this.#outcome !== null) return true;
    const isTreeGone = await killRun(mark);
    await closeSession(session);
    return isTreeGone;
  }
}

const NEVER = new Promise<never>(() => undefined);
