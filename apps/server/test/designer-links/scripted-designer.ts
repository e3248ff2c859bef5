import { once } from 'node:events';
import { DESIGNER_CHANNEL_PATH, type DesignerCommand, type DesignerEvent, designerEventSchema } from '@tandem/protocol';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';

type EventOf<K extends DesignerEvent['kind']> = Extract<DesignerEvent, { kind: K }>;

export interface DesignerAddress {
  /** Where the server listens. */
  readonly url: string;
  readonly linkId: string;
  readonly cookie: string;
  /** The server itself unless it says otherwise. */
  readonly origin?: string;
}

/** An open designer that does what the test says, over a real socket. */
export class ScriptedDesigner {
  readonly socket: WebSocket;
  readonly #events: DesignerEvent[] = [];
  readonly closed: Promise<unknown>;

  constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('message', (data) => this.#events.push(designerEventSchema.parse(JSON.parse(String(data)))));
    socket.on('error', () => undefined);
    onTestFinished(() => socket.terminate());
  }

  static async open(address: DesignerAddress): Promise<ScriptedDesigner> {
    const designer = new ScriptedDesigner(connect(address));
    await once(designer.socket, 'open');
    return designer;
  }

  /** The status with which the server refuses such a connection, or 101. */
  static statusOf(address: DesignerAddress & { readonly headers?: Readonly<Record<string, string>> }): Promise<number> {
    const socket = connect(address);
    onTestFinished(() => socket.terminate());
    return new Promise((resolve) => {
      socket.on('error', () => undefined);
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.once('open', () => resolve(101));
    });
  }

  send(command: DesignerCommand): void {
    this.socket.send(JSON.stringify(command));
  }

  sendRaw(data: string | Uint8Array): void {
    this.socket.send(data);
  }

  /** Waits for an event of this kind and takes it, with whatever came before it. */
  async next<K extends DesignerEvent['kind']>(kind: K): Promise<EventOf<K>> {
    const until = Date.now() + 15_000;
    while (Date.now() < until) {
      const index = this.#events.findIndex((event) => event.kind === kind);
      if (index >= 0) return this.#events.splice(0, index + 1).at(-1) as EventOf<K>;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`no ${kind} came; there are: ${this.kinds.join(', ')}`);
  }

  /** The kinds of the events that nobody took. */
  get kinds(): readonly string[] {
    return this.#events.map(({ kind }) => kind);
  }

  leave(): void {
    this.socket.terminate();
  }
}

function connect({
  url,
  linkId,
  cookie,
  origin = url,
  ...rest
}: DesignerAddress & { readonly headers?: Readonly<Record<string, string>> }) {
  const headers = rest.headers ?? { cookie, origin };
  return new WebSocket(`${url.replace('http', 'ws')}${DESIGNER_CHANNEL_PATH}?linkId=${linkId}`, { headers, perMessageDeflate: false });
}
