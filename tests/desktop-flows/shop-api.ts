import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { zipFile } from '../../packages/desktop-actions/test/prepared-files.ts';

const CUSTOMERS = [
  [
    { id: 1, name: 'Contoso', country: 'DE' },
    { id: 2, name: 'Größe & Co.', country: 'DE' },
  ],
  [{ id: 3, name: 'Fabrikam, Paris', country: 'FR' }],
  [],
];
const RATES = '<rates day="2026-11-25"><rate currency="USD" value="0.5"/><rate currency="CHF" value="1.05"/></rates>';

const CATALOG = { 'prices.csv': 'Pump;1', 'texts/intro.txt': 'Hello', 'setup.exe': 'MZ' };

/** The service of a shop, which is busy at the second page of its customers the first two times. */
export class ShopApi {
  readonly #server: Server;
  #busyFor = 2;
  /** Tickets as they came in. */
  readonly tickets: { readonly body: unknown; readonly headers: Readonly<Record<string, unknown>> }[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the shop is not open');
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (pathname === '/customers') this.#customers(Number(searchParams.get('page')), response);
    else if (pathname === '/tickets') await this.#ticket(request, response);
    else if (pathname === '/rates.xml') response.setHeader('content-type', 'application/xml').end(RATES);
    else if (pathname === '/catalog.zip') response.setHeader('content-type', 'application/zip').end(await zipFile(CATALOG));
    else if (pathname === '/news.html') response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(NEWS);
    else response.writeHead(410, { 'content-type': 'text/plain' }).end('gone');
  }

  #customers(page: number, response: ServerResponse): void {
    if (page === 2 && this.#busyFor-- > 0) response.writeHead(503).end('busy');
    else json(response, 200, { items: CUSTOMERS[page - 1] ?? [], next: page < CUSTOMERS.length ? page + 1 : 0 });
  }

  async #ticket(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await text(request)) as { readonly subject: string; readonly priority: unknown };
    this.tickets.push({ body, headers: request.headers });
    if (request.headers.authorization !== 'Bearer t0ken-4711') json(response, 401, 'who are you');
    else if (typeof body.priority !== 'number') json(response, 422, 'priority is no number');
    else json(response, 201, { id: `T-${this.tickets.length}` });
  }
}

const NEWS = Buffer.from('<html><h1>Neue Größen</h1></html>', 'latin1');

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
