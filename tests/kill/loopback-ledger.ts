import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

/** A service outside of the product that keeps every request that it was sent. */
export class LoopbackLedger {
  readonly #server: Server;
  /** `path key` of each request, in order. */
  readonly lines: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.#keep(request).then(
        () => response.end('{}'),
        () => response.destroy(),
      );
    });
  }

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the ledger has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  count(path: string, key: string): number {
    return this.lines.filter((line) => line === `${path} ${key}`).length;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #keep(request: IncomingMessage): Promise<void> {
    const { key } = JSON.parse(await text(request)) as { readonly key: string };
    this.lines.push(`${request.url} ${key}`);
  }
}
