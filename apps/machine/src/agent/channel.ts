import { LIMITS, type Logger } from '@tandem/kernel';
import {
  LOG_VERBOSITY_FEATURE,
  MACHINE_CHANNEL_PATH,
  MACHINE_FEATURES_HEADER,
  type MachineFrame,
  type ServerFrame,
  serverFrameSchema,
} from '@tandem/protocol';
import { WebSocket } from 'ws';
import type { Registration } from '../identity/registration.ts';
import { proveMachine } from '../identity/server-proof.ts';
import { urlOn } from '../identity/server-url.ts';
import { backoffMs } from './backoff.ts';

const HANDSHAKE_TIMEOUT_MS = 15_000;
/** A connection over which nothing came for so many heartbeats is dead. */
const SILENT_BEATS = 3;
/** With more than that on its way, what can wait does. */
const BUSY_BYTES = 1024 * 1024;

export interface ChannelOptions {
  readonly log: Logger;
  /** Read anew for each attempt: another command may have registered the machine again. Undefined: give up. */
  readonly registration: () => Registration | undefined;
  /** The connection stands; the first frame must be the `hello`. */
  readonly onOpen: () => void;
  readonly onFrame: (frame: ServerFrame) => void;
  readonly onClose: () => void;
}

/**
 * The machine's side of the channel: opened outwards, opened again for as long as the agent lives. The agent listens
 * nowhere.
 */
export class Channel {
  readonly #options: ChannelOptions;
  #socket: WebSocket | undefined;
  #failures = 0;
  #retry: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;
  #heardAt = 0;
  #isClosed = false;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  open(): void {
    void this.#connect().catch((thrown: unknown) => {
      this.#options.log.error('channel-failed', { reason: String(thrown) });
      this.#tryLater();
    });
  }

  /** Sends the frame when the connection stands. @returns whether it did */
  send(frame: MachineFrame): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** Sends a frame that can wait: not while a slow connection still has enough to do. @returns whether it did */
  sendWhenIdle(frame: MachineFrame): boolean {
    return (this.#socket?.bufferedAmount ?? 0) <= BUSY_BYTES && this.send(frame);
  }

  /** The server has welcomed the machine: a dead connection is noticed within three heartbeats of the length that it asked for. */
  watch(heartbeatMs: number): void {
    this.#failures = 0;
    clearInterval(this.#watch);
    this.#watch = setInterval(() => {
      if (performance.now() - this.#heardAt > SILENT_BEATS * heartbeatMs) this.#socket?.terminate();
      else this.#socket?.ping();
    }, heartbeatMs);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    clearInterval(this.#watch);
    this.#socket?.terminate();
  }

  async #connect(): Promise<void> {
    const registration = this.#options.registration();
    if (registration === undefined) {
      this.#options.log.warn('machine-not-registered');
      return;
    }
    const authorization = `Bearer ${await proveMachine(registration, Date.now())}`;
    if (this.#isClosed) return;
    const url = urlOn(registration.serverUrl.replace(/^http/, 'ws'), MACHINE_CHANNEL_PATH);
    this.#follow(
      new WebSocket(url, {
        headers: { authorization, [MACHINE_FEATURES_HEADER]: LOG_VERBOSITY_FEATURE },
        maxPayload: LIMITS.channelFrameBytes,
        perMessageDeflate: false,
        handshakeTimeout: HANDSHAKE_TIMEOUT_MS,
      }),
    );
  }

  #follow(socket: WebSocket): void {
    this.#socket = socket;
    let wasOpen = false;
    socket.on('open', () => {
      wasOpen = true;
      this.#heardAt = performance.now();
      this.#options.log.info('channel-open');
      this.#options.onOpen();
    });
    socket.on('message', (data) => this.#read(String(data)));
    socket.on('pong', () => this.#hear());
    socket.on('ping', () => this.#hear());
    socket.on('error', (error) => this.#options.log.warn('channel-error', { reason: error.message }));
    socket.on('close', (code) => {
      clearInterval(this.#watch);
      if (wasOpen && !this.#isClosed) this.#options.log.warn('channel-closed', { closeCode: code });
      if (wasOpen) this.#options.onClose();
      this.#tryLater();
    });
  }

  #hear(): void {
    this.#heardAt = performance.now();
  }

  #read(text: string): void {
    this.#hear();
    const frame = serverFrameSchema.safeParse(parseJson(text));
    if (frame.success) this.#options.onFrame(frame.data);
    else this.#options.log.warn('frame-refused', { bytes: text.length, issues: frame.error.issues.length });
  }

  #tryLater(): void {
    if (this.#isClosed) return;
    this.#retry = setTimeout(() => this.open(), backoffMs(this.#failures, Math.random()));
    this.#failures += 1;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
