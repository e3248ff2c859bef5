import { type MachineFrame, machineFrameSchema, type ServerFrame } from '@tandem/protocol';
import type { WebSocket } from 'ws';

type Frame<K extends MachineFrame['kind']> = Extract<MachineFrame, { kind: K }>;

/** The server's end of the machine channel: keeps every frame of the machine, held to the schema, for the test to look at. */
export class ScriptedChannel {
  readonly frames: MachineFrame[] = [];
  #socket: WebSocket | undefined;
  #isRefusing = false;
  #watchers: (() => void)[] = [];

  accept(socket: WebSocket): void {
    if (this.#isRefusing) {
      socket.terminate();
      return;
    }
    this.#socket = socket;
    socket.on('message', (data) => {
      this.frames.push(machineFrameSchema.parse(JSON.parse(String(data))));
      for (const watcher of this.#watchers) watcher();
    });
  }

  send(frame: ServerFrame): void {
    this.#socket?.send(JSON.stringify(frame));
  }

  /** What the machine never should get. */
  sendText(text: string): void {
    this.#socket?.send(text);
  }

  /** Cuts the connection; the machine is let in again, unless `refuse` was called. */
  drop(): void {
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  refuse(isRefusing: boolean): void {
    this.#isRefusing = isRefusing;
  }

  /** The first frame of the kind at or after the place `from` in `frames` that fits, waiting for it when it is not there yet. */
  async next<K extends MachineFrame['kind']>(
    kind: K,
    { from = 0, fits = () => true }: { from?: number; fits?: (frame: Frame<K>) => boolean } = {},
  ): Promise<Frame<K>> {
    const find = () => this.frames.slice(from).find((frame): frame is Frame<K> => frame.kind === kind && fits(frame as Frame<K>));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${kind} came; came: ${JSON.stringify(this.frames)}`)), 20_000);
      const look = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#watchers = this.#watchers.filter((watcher) => watcher !== look);
        resolve(found);
      };
      this.#watchers.push(look);
      look();
    });
  }
}
