import { setTimeout as wait } from 'node:timers/promises';
import { asTandemError, type Clock, type Logger, type MachineId } from '@tandem/kernel';
import type { MachineFrame, ServerFrame } from '@tandem/protocol';
import type { RawData, WebSocket } from 'ws';
import { Turns } from '../http/turns.ts';
import { CloseCode } from './close-code.ts';
import { readFrame } from './read-frame.ts';
import { TokenBucket } from './token-bucket.ts';

/** Frames that may wait for their turn; beyond them the machine's connection is not read. */
const MAX_WAITING = 32;
/** Bytes that may wait to be sent to a machine that does not read. */
const MAX_UNSENT_BYTES = 64 * 1024 * 1024;
/** What a machine tells of its runs, in frames and in their characters: beyond this it is taken later, and the machine with it. */
const FEED_RATES = {
  progress: { frames: { perSecond: 50, burst: 100 }, characters: { perSecond: 1024 * 1024, burst: 8 * 1024 * 1024 } },
  // A debug run says where it is up to 20 times a second, and a machine may have several.
  'designer-event': { frames: { perSecond: 200, burst: 400 }, characters: { perSecond: 4 * 1024 * 1024, burst: 16 * 1024 * 1024 } },
} as const;

type FeedKind = keyof typeof FEED_RATES;

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
  readonly #feeds: Readonly<Record<FeedKind, readonly [frames: TokenBucket, characters: TokenBucket]>>;
  readonly #turns: Turns;
  #isClosed = false;
  #heardAt: number;

  constructor(options: MachineSocketOptions) {
    this.#options = options;
    const { clock, socket } = options;
    this.#feeds = { progress: bucketsOf(clock, 'progress'), 'designer-event': bucketsOf(clock, 'designer-event') };
    this.#turns = new Turns(socket, MAX_WAITING);
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
    return this.#turns.settled;
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
    else this.#turns.take(() => this.#take(frame, text.length));
  }

  #refuse(characters: number): void {
    this.#warn('machine sent an invalid frame', { characters });
    this.close(CloseCode.invalidFrame, 'the frame is not one that a machine may send');
  }

  async #take(frame: MachineFrame, characters: number): Promise<void> {
    try {
      if (this.#isClosed) return;
      const delayMs = this.#delayOf(frame, characters);
      if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
      await this.#options.onFrame(frame);
    } catch (thrown) {
      this.#options.log.error('frame of a machine could not be handled', { ...this.#who(frame), err: asTandemError(thrown) });
      this.close(CloseCode.failed, 'the server could not handle a frame; connect again');
    }
  }

  #delayOf({ kind }: MachineFrame, characters: number): number {
    if (kind !== 'progress' && kind !== 'designer-event') return 0;
    const [frames, size] = this.#feeds[kind];
    return Math.max(frames.take(), size.take(characters));
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

function bucketsOf(clock: Clock, kind: FeedKind): readonly [TokenBucket, TokenBucket] {
  const { frames, characters } = FEED_RATES[kind];
  return [new TokenBucket(clock, frames), new TokenBucket(clock, characters)];
}
