import type { WebSocket } from 'ws';

/** Handles what comes over a socket one after the other; while too much waits for its turn, the socket is not read. */
export class Turns {
  readonly #socket: Pick<WebSocket, 'pause' | 'resume'>;
  readonly #maxWaiting: number;
  #turns: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(socket: Pick<WebSocket, 'pause' | 'resume'>, maxWaiting: number) {
    this.#socket = socket;
    this.#maxWaiting = maxWaiting;
  }

  /** Resolves when what came so far has been handled. */
  get settled(): Promise<void> {
    return this.#turns;
  }

  /** @param work must not reject */
  take(work: () => Promise<void>): void {
    this.#waiting += 1;
    if (this.#waiting >= this.#maxWaiting) this.#socket.pause();
    this.#turns = this.#turns.then(work).then(() => this.#end());
  }

  #end(): void {
    this.#waiting -= 1;
    if (this.#waiting < this.#maxWaiting / 2) this.#socket.resume();
  }
}
