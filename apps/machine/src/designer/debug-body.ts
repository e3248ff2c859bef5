import type { Logger } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import { type BodyCommand, type BodyEvent, readEvent } from './body-messages.ts';
import type { DesignerProcess } from './designer-process.ts';
import { bodyDied, bodyStopped, refusalOf } from './refusals.ts';

/** How long a run may take to end by itself after it was asked to; machine-timing gives runs of the queue the same. */
const SOFT_STOP_MS = 5000;
/** How long a body waits before it looks again whether the channel takes what it tells. */
const RETRY_MS = 50;

export interface DebugBodyParts {
  readonly log: Logger;
  readonly process: DesignerProcess;
  /** False: the channel does not take it now; it is offered again. */
  readonly tell: (event: BodyEvent) => boolean;
  /** The run is over, and nothing of a stopped one is left. */
  readonly onEnded: () => void;
}

/** One debug run as the agent sees it, and its body, which stays for questions about values until it is dismissed. */
export class DebugBody {
  readonly #parts: DebugBodyParts;
  readonly #startedAt = Date.now();
  /** The run has told its end, or can no more. */
  #isOver = false;
  /** Its end is told, and nothing of a stopped run is left. */
  #isDone = false;
  #isGone = false;
  #isStopping = false;
  #isClosed = false;
  #waiting: BodyEvent[] = [];
  #killTimer: NodeJS.Timeout | undefined;
  #retryTimer: NodeJS.Timeout | undefined;

  constructor(parts: DebugBodyParts) {
    this.#parts = parts;
    parts.process.listen((line) => this.#hear(line));
    void parts.process.exited.then(() => this.#gone());
  }

  get isAtWork(): boolean {
    return !this.#isDone;
  }

  /** Nobody is there any more to answer. */
  get isGone(): boolean {
    return this.#isGone;
  }

  send(command: BodyCommand): void {
    if (command.kind === 'stop') this.#stop();
    this.#parts.process.send(command);
  }

  /** Ends whatever is left of it; nothing more is told. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#killTimer);
    clearTimeout(this.#retryTimer);
    if (this.#isOver) this.#parts.process.dismiss();
    else if (!(await this.#parts.process.kill())) this.#parts.log.error('processes-left', { reason: 'debug run' });
  }

  #stop(): void {
    if (this.#isOver || this.#isStopping) return;
    this.#isStopping = true;
    this.#killTimer = setTimeout(() => void this.#parts.process.kill(), SOFT_STOP_MS);
  }

  #hear(line: string): void {
    const event = readEvent(line);
    if (event === undefined) this.#parts.log.warn('debug-event-refused', { characters: line.length });
    else if (event.kind === 'ended' && !this.#isOver) void this.#end(event);
    else if (event.kind !== 'ended') this.#offer(event);
  }

  /** Nothing of a run that was stopped may be left; what another one opened for its user stays. */
  async #end(event: Extract<BodyEvent, { kind: 'ended' }>): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#killTimer);
    if (this.#isStopping) await this.#parts.process.kill();
    else this.#parts.process.forget();
    this.#isDone = true;
    this.#offer(event);
    if (!this.#isClosed) this.#parts.onEnded();
  }

  /** The process is no more: without a word when it was killed, or died. */
  #gone(): void {
    this.#isGone = true;
    if (this.#isOver || this.#isClosed) return;
    void this.#end({ kind: 'ended', outcome: this.#wordlessOutcome() });
  }

  #wordlessOutcome(): RunOutcome {
    const times = { startedAt: this.#startedAt, endedAt: Date.now() };
    const error = refusalOf(this.#isStopping ? bodyStopped() : bodyDied());
    return { status: this.#isStopping ? 'Cancelled' : 'Interrupted', outputs: null, error, ...times, actionCount: 0 };
  }

  #offer(event: BodyEvent): void {
    if (this.#isClosed) return;
    this.#waiting.push(event);
    this.#tellWaiting();
  }

  /** What the channel does not take stays here, and whatever follows stays in the pipe. */
  #tellWaiting(): void {
    clearTimeout(this.#retryTimer);
    for (let event = this.#waiting[0]; event !== undefined && this.#parts.tell(event); event = this.#waiting[0]) this.#waiting.shift();
    if (this.#waiting.length === 0) this.#parts.process.goOn();
    else {
      this.#parts.process.hold();
      this.#retryTimer = setTimeout(() => this.#tellWaiting(), RETRY_MS);
    }
  }
}
