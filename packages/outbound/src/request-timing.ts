import type { Context } from '@tandem/kernel';
import { cancelled, timedOut } from './outbound-errors.ts';
import type { OutboundLimits } from './outbound-request.ts';

/** When one request is over: by its limits, by the deadline of its context, or because it was cancelled. */
export class RequestTiming {
  readonly #controller = new AbortController();
  readonly #host: string;
  readonly #signal: AbortSignal;
  readonly #onCancel = (): void => this.#controller.abort(cancelled());
  readonly #whole: NodeJS.Timeout;
  readonly #headersMs: number;

  constructor({ clock, signal, deadlineAt }: Context, { timeoutMs, headersTimeoutMs }: OutboundLimits, host: string) {
    this.#host = host;
    this.#signal = signal;
    this.#headersMs = headersTimeoutMs;
    const wholeMs = Math.max(0, Math.min(timeoutMs, deadlineAt === undefined ? timeoutMs : deadlineAt - clock.now()));
    this.#whole = this.#endAfter(wholeMs);
    if (signal.aborted) this.#onCancel();
    else signal.addEventListener('abort', this.#onCancel, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  throwIfOver(): void {
    this.#controller.signal.throwIfAborted();
  }

  /** @returns a function that says that the headers are there */
  awaitHeaders(): () => void {
    const timer = this.#endAfter(this.#headersMs);
    return () => clearTimeout(timer);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#whole);
    this.#signal.removeEventListener('abort', this.#onCancel);
  }

  #endAfter(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(timedOut(this.#host, ms)), ms);
  }
}
