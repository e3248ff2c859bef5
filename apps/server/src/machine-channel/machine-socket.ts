import { setTimeout as wait } from 'node:timers/promises';
import { asTandemError, type Clock, type Logger, type MachineId } from '@tandem/kernel';
import type { MachineFrame, ServerFrame } from '@tandem/protocol';
import type { RawData, WebSocket } from 'ws';
import { CloseCode } from './close-code.ts';
import { readFrame } from './read-frame.ts';
import { TokenBucket } from './token-bucket.ts';

/** Frames that may wait for their turn; beyond them the machine's connection is not read. */
const MAX_WAITING = 32;
/** Bytes that may wait to be sent to a machine that does not read. */
const MAX_UNSENT_BYTES = 64 * 1024 * 1024;
/** Progress beyond this is taken later, and the machine with it. */
const PROGRESS_RATE = { perSecond: 50, burst: 100 };
/** The same in characters of their frames. */
const PROGRESS_SIZE_RATE = { perSecond: 1024 * 1024, burst: 8 * 1024 * 1024 };

export interface MachineSocketOptions {
  readonly machineId: MachineId;
  readonly socket: WebSocket;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called for one frame after the other, in the order in which they came. */
  readonly onFrame: (frame: MachineFrame) => Promise<void>;
  readonly onClose: () => void;
}

/** One connection of a machine: hostile text goes in, frames come out one by one. */
export class MachineSocket {
  readonly #options: MachineSocketOptions;
  readonly #progress: TokenBucket;
  readonly #progressSize: TokenBucket;
  #turns: Promise<void> = Promise.resolve();
  #waiting = 0;
  #isClosed = false;
  #heardAt: number;

  constructor(options: MachineSocketOptions) {
    this.#options = options;
    const { clock, socket } = options;
    this.#progress = new TokenBucket(clock, PROGRESS_RATE);
    this.#progressSize = new TokenBucket(clock, PROGRESS_SIZE_RATE);
    this.#heardAt = clock.now();
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('ping', () => this.#hear());
    socket.on('error', (error) => this.#warn('machine channel error', { reason: error.message }));
    socket.on('close', () => this.#end());
  }

  /** When the machine was heard last, in milliseconds since 1970. */
  get heardAt(): number {
    return this.#heardAt;
  }

  /** Resolves when the frames that came so far have been handled. */
  get settled(): Promise<void> {
    return this.#turns;
  }

  /** @returns false when the frame cannot reach the machine any more */
  send(frame: ServerFrame): boolean {
    const { socket } = this.#options;
    if (this.#isClosed || socket.readyState !== socket.OPEN) return false;
    if (socket.bufferedAmount > MAX_UNSENT_BYTES) {
      this.#warn('machine does not read its channel', { unsentBytes: socket.bufferedAmount });
      this.cut();
      return false;
    }
    socket.send(JSON.stringify(frame));
    return true;
  }

  /** Says why, then closes. Nothing that comes after it is looked at. */
  close(code: CloseCode, reason: string): void {
    if (this.#isClosed) return;
    this.#options.socket.close(code, reason);
    this.#end();
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.#options.socket.terminate();
    this.#end();
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#isClosed) return;
    this.#hear();
    const text = isBinary ? undefined : String(data);
    const frame = text === undefined ? undefined : readFrame(text);
    if (text === undefined) this.close(CloseCode.notText, 'frames are JSON texts');
    else if (frame === undefined) this.#refuse(text.length);
    else this.#queue(frame, text.length);
  }

  #refuse(characters: number): void {
    this.#warn('machine sent an invalid frame', { characters });
    this.close(CloseCode.invalidFrame, 'the frame is not one that a machine may send');
  }

  #queue(frame: MachineFrame, characters: number): void {
    this.#waiting += 1;
    if (this.#waiting >= MAX_WAITING) this.#options.socket.pause();
    this.#turns = this.#turns.then(() => this.#take(frame, characters));
  }

  async #take(frame: MachineFrame, characters: number): Promise<void> {
    try {
      if (this.#isClosed) return;
      const delayMs = frame.kind === 'progress' ? Math.max(this.#progress.take(), this.#progressSize.take(characters)) : 0;
      if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
      await this.#options.onFrame(frame);
    } catch (thrown) {
      this.#options.log.error('frame of a machine could not be handled', { ...this.#who(frame), err: asTandemError(thrown) });
      this.close(CloseCode.failed, 'the server could not handle a frame; connect again');
    } finally {
      this.#waiting -= 1;
      if (this.#waiting < MAX_WAITING / 2) this.#options.socket.resume();
    }
  }

  #hear(): void {
    this.#heardAt = this.#options.clock.now();
  }

  #end(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#options.onClose();
  }

  #warn(event: string, fields: Readonly<Record<string, unknown>>): void {
    this.#options.log.warn(event, { machineId: this.#options.machineId, ...fields });
  }

  #who({ kind }: MachineFrame): Readonly<Record<string, unknown>> {
    return { machineId: this.#options.machineId, kind };
  }
}
