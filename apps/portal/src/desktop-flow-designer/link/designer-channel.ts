import { DESIGNER_CHANNEL_PATH, type DesignerCommand, type DesignerEvent, designerEventSchema } from '@tandem/protocol';
import { ownSocketUrl } from '../../shell/own-url.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5000;

export interface DesignerChannelOptions {
  readonly linkId: string;
  readonly onEvent: (event: DesignerEvent) => void;
  /** The connection is lost and is being made again. */
  readonly onLost: () => void;
}

/** The line from an open designer to its machine. It comes back by itself until the server says that the link is closed. */
export class DesignerChannel {
  readonly #options: DesignerChannelOptions;
  #socket: WebSocket | undefined;
  #isClosed = false;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: number | undefined;

  constructor(options: DesignerChannelOptions) {
    this.#options = options;
    this.#connect();
  }

  /** @returns false while there is no connection: the command is not kept for later */
  send(command: DesignerCommand): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(command));
    return true;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }

  #connect(): void {
    const socket = new WebSocket(channelUrl(this.#options.linkId));
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#pauseMs = FIRST_PAUSE_MS;
    });
    socket.addEventListener('message', ({ data }) => this.#receive(data));
    socket.addEventListener('close', () => this.#reconnect());
  }

  #receive(data: unknown): void {
    const event = readEvent(data);
    if (event === undefined) return;
    if (event.kind === 'link' && event.state === 'closed') this.#isClosed = true;
    this.#options.onEvent(event);
  }

  #reconnect(): void {
    if (this.#isClosed) return;
    this.#options.onLost();
    this.#timer = window.setTimeout(() => this.#connect(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

function channelUrl(linkId: string): string {
  return `${ownSocketUrl(DESIGNER_CHANNEL_PATH)}?linkId=${encodeURIComponent(linkId)}`;
}

function readEvent(data: unknown): DesignerEvent | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const read = designerEventSchema.safeParse(JSON.parse(data));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
