import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Message = Readonly<Record<string, unknown>>;

/** A browser that is spoken to by two pipes (`--remote-debugging-pipe`), so that it listens on no port. Messages end with a null character. */
export class BrowserPipe {
  readonly #input: Writable;
  readonly #waiting = new Map<number, (result: Message) => void>();
  readonly #onEvent: (method: string, parameters: Message) => void;
  #lastId = 0;
  #rest = '';

  /** @param child with the pipes as its files 3 and 4 */
  constructor(child: ChildProcess, onEvent: (method: string, parameters: Message) => void) {
    this.#onEvent = onEvent;
    this.#input = child.stdio[3] as Writable;
    this.#input.on('error', () => undefined); // a browser that is gone is seen by its exit
    const output = child.stdio[4] as Readable;
    output.on('error', () => undefined);
    output.setEncoding('utf8').on('data', (part: string) => this.#read(part));
  }

  /** What the browser answers; empty when it refuses. Never fulfilled by a browser that is gone. */
  call(method: string, parameters: Message = {}, sessionId?: string): Promise<Message> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#input.write(`${JSON.stringify({ id, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #read(part: string): void {
    const messages = (this.#rest + part).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const text of messages) this.#take(JSON.parse(text) as Message);
  }

  #take({ id, method, params, result }: Message): void {
    if (typeof id === 'number') {
      this.#waiting.get(id)?.((result ?? {}) as Message);
      this.#waiting.delete(id);
    } else if (typeof method === 'string') this.#onEvent(method, (params ?? {}) as Message);
  }
}
