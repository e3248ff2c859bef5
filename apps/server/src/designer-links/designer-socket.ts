import { setTimeout as wait } from 'node:timers/promises';
import { asTandemError, type Clock, type Logger } from '@tandem/kernel';
import type { DesignerCommand, DesignerEvent } from '@tandem/protocol';
import type { RawData, WebSocket } from 'ws';
import { Turns } from '../http/turns.ts';
import { TokenBucket } from '../machine-channel/token-bucket.ts';
import { readCommand } from './designer-messages.ts';
import { commandInvalid } from './link-faults.ts';
import type { Designer } from './live-link.ts';

/** Commands that may wait for their turn; beyond them the browser is not read. */
const MAX_WAITING = 2;
/** Commands beyond this are taken later. */
const COMMAND_RATE = { perSecond: 50, burst: 100 };
/** The same in bytes of their texts. */
const BYTE_RATE = { perSecond: 4 * 1024 * 1024, burst: 64 * 1024 * 1024 };
/** With so many unsent bytes a browser is not told any more where the run is: the next place makes up for it. */
const PLACES_UNTIL_BYTES = 1024 * 1024;
/** A browser that reads less than this is cut off; it learns everything anew when it comes back. */
const MAX_UNSENT_BYTES = 16 * 1024 * 1024;
/** Proxies close a quiet connection, and a browser that sleeps does not answer. */
const PING_MS = 15_000;

export interface DesignerSocketOptions {
  readonly socket: WebSocket;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called for one command after the other; what it throws is told to the designer. */
  readonly onCommand: (command: DesignerCommand) => Promise<void>;
  readonly onClose: () => void;
}

/** One connection of a browser to its designer link: hostile text goes in, commands come out one by one. */
export class DesignerSocket implements Designer {
  readonly #options: DesignerSocketOptions;
  readonly #commands: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #turns: Turns;
  readonly #pings: NodeJS.Timeout;
  #isAlive = true;

  constructor(options: DesignerSocketOptions) {
    this.#options = options;
    const { socket, clock, log } = options;
    this.#commands = new TokenBucket(clock, COMMAND_RATE);
    this.#bytes = new TokenBucket(clock, BYTE_RATE);
    this.#turns = new Turns(socket, MAX_WAITING);
    this.#pings = setInterval(() => this.#ping(), PING_MS);
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => this.#hear());
    socket.on('error', (error) => log.warn('designer channel error', { reason: error.message }));
    socket.on('close', () => {
      clearInterval(this.#pings);
      options.onClose();
    });
  }

  tell(event: DesignerEvent): void {
    const { socket, log } = this.#options;
    if (socket.readyState !== socket.OPEN) return;
    const { bufferedAmount } = socket;
    if (event.kind === 'at' && bufferedAmount > PLACES_UNTIL_BYTES) return;
    if (bufferedAmount > MAX_UNSENT_BYTES) {
      log.warn('designer does not read its channel', { unsentBytes: bufferedAmount });
      socket.terminate();
      return;
    }
    socket.send(JSON.stringify(event));
  }

  end(): void {
    this.#options.socket.close(1000);
  }

  #receive(data: RawData, isBinary: boolean): void {
    this.#hear();
    const text = isBinary ? undefined : String(data);
    this.#turns.take(() => this.#take(text));
  }

  async #take(text: string | undefined): Promise<void> {
    const delayMs = Math.max(this.#commands.take(), this.#bytes.take(text?.length ?? 0));
    if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
    try {
      if (text === undefined) throw commandInvalid();
      await this.#options.onCommand(readCommand(text));
    } catch (thrown) {
      this.#refuse(thrown);
    }
  }

  #refuse(thrown: unknown): void {
    const { code, message, kind, cause } = asTandemError(thrown);
    if (kind === 'internal') this.#options.log.error('designer command failed', { code, err: cause });
    this.tell({ kind: 'refused', code, message });
  }

  #hear(): void {
    this.#isAlive = true;
  }

  #ping(): void {
    const { socket } = this.#options;
    if (!this.#isAlive) {
      socket.terminate();
      return;
    }
    this.#isAlive = false;
    socket.ping();
  }
}
