import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { notFound } from './error-body.ts';
import { refuseUpgrade } from './refuse-upgrade.ts';

/** Makes a WebSocket of a request, or rejects with the error that an API request would get. */
export type TakeUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;

/** Whoever asks an HTTP server for a WebSocket gets to the channel at that path; any other path is refused. */
export class Upgrades {
  readonly #channels = new Map<string, TakeUpgrade>();

  constructor(server: Server) {
    server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      this.#take(request, socket, head).catch((thrown: unknown) => refuseUpgrade(socket, thrown));
    });
  }

  /** @returns closes the path */
  serve(path: string, take: TakeUpgrade): () => void {
    this.#channels.set(path, take);
    return () => this.#channels.delete(path);
  }

  async #take(...upgrade: Parameters<TakeUpgrade>): Promise<void> {
    const take = this.#channels.get(upgrade[0].url?.split('?')[0] ?? '');
    if (take === undefined) throw notFound('channel');
    await take(...upgrade);
  }
}
