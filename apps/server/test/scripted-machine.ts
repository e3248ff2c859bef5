import { once } from 'node:events';
import { MACHINE_CHANNEL_PATH, type RunOutcome, type ServerFrame, serverFrameSchema } from '@tandem/protocol';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';

type FrameOf<K extends ServerFrame['kind']> = Extract<ServerFrame, { kind: K }>;

/** A machine that does what the test says, over a real socket. */
export class ScriptedMachine {
  readonly #socket: WebSocket;
  readonly #frames: ServerFrame[] = [];
  readonly closed: Promise<number>;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('message', (data) => this.#frames.push(serverFrameSchema.parse(JSON.parse(String(data)))));
    socket.on('error', () => undefined);
    onTestFinished(() => socket.terminate());
  }

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<ScriptedMachine> {
    const socket = new WebSocket(url.replace('http', 'ws') + MACHINE_CHANNEL_PATH, { headers, perMessageDeflate: false });
    const machine = new ScriptedMachine(socket);
    await once(socket, 'open');
    return machine;
  }

  /** The status with which the server refuses such a connection, or 101. */
  static statusOf(url: string, headers: Readonly<Record<string, string>>, path: string = MACHINE_CHANNEL_PATH): Promise<number> {
    const socket = new WebSocket(url.replace('http', 'ws') + path, { headers });
    onTestFinished(() => socket.terminate());
    return new Promise((resolve) => {
      socket.on('error', () => undefined);
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.once('open', () => resolve(101));
    });
  }

  send(frame: unknown): void {
    this.#socket.send(typeof frame === 'string' || frame instanceof Uint8Array ? frame : JSON.stringify(frame));
  }

  /** Waits for a frame of this kind and takes it; frames of other kinds stay. */
  async next<K extends ServerFrame['kind']>(kind: K): Promise<FrameOf<K>> {
    const until = Date.now() + 15_000;
    while (Date.now() < until) {
      const index = this.#frames.findIndex((frame) => frame.kind === kind);
      if (index >= 0) return this.#frames.splice(index, 1)[0] as FrameOf<K>;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`no ${kind} came; waiting: ${this.#frames.map((frame) => frame.kind).join(', ')}`);
  }

  /** The kinds of the frames that nobody took. */
  get waiting(): readonly string[] {
    return this.#frames.map(({ kind }) => kind);
  }

  /** Takes the next offer up to the grant. */
  async begin(): Promise<FrameOf<'grant'>> {
    const { runId, epoch } = await this.next('offer');
    this.send({ kind: 'claim', runId, epoch });
    return this.next('grant');
  }

  end({ runId, epoch }: { readonly runId: string; readonly epoch: number }, change: Partial<RunOutcome> = {}): void {
    this.send({ kind: 'result', runId, epoch, outcome: { ...SUCCEEDED, ...change } });
  }

  leave(): void {
    this.#socket.terminate();
  }
}

const SUCCEEDED: RunOutcome = { status: 'Succeeded', outputs: '{"Out":1}', error: null, startedAt: 1, endedAt: 2, actionCount: 3 };
