import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../src/main.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as plain JSON, or undefined when it has none. */
  readonly json: unknown;
}

export interface AskOptions {
  readonly method?: string;
  /** Sent as JSON; a string or bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestServer {
  readonly url: string;
  /** Where it listens, whatever stands in front. */
  readonly localUrl: string;
  readonly routes: RunningServer['routes'];
  readonly dataDir: string;
  readonly email: string;
  readonly password: string;
  /** Asks over a real socket without a cookie. */
  ask(path: string, options?: AskOptions): Promise<HttpAnswer>;
  /** Asks as the first administrator. */
  askAsAdmin(path: string, options?: AskOptions): Promise<HttpAnswer>;
  /** @returns the cookie of a fresh sign-in, for the header `cookie` */
  signIn(email: string, password: string): Promise<string>;
  /** Makes an account of the role `maker`. @returns what asks as it */
  addMaker(email: string): Promise<TestServer['ask']>;
  /** Closes the server and starts another one on the same data. */
  restart(options?: Partial<ServerOptions>): Promise<TestServer>;
  close(): Promise<void>;
}

/** Starts a real server on a fresh data directory and a free port of loopback; both go when the test is over. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'tandem-server-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return start({ ...options, dataDir }, undefined);
}

async function start(
  options: Partial<ServerOptions> & { dataDir: string },
  known: { email: string; password: string } | undefined,
): Promise<TestServer> {
  const server = await startServer({ port: 0, log: { level: 'silent' }, ...options });
  const { email, password } = server.firstSignIn ?? known ?? { email: '', password: '' };
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);
  const ask: TestServer['ask'] = (path, request = {}) => send(server.url, path, request);
  const askAs =
    (cookie: string): TestServer['ask'] =>
    (path, request = {}) =>
      ask(path, { ...request, headers: { cookie, ...request.headers } });
  const signIn = async (as: string, secret: string): Promise<string> => {
    const answer = await ask('/api/sign-in', { method: 'POST', body: { email: as, password: secret } });
    const cookie = [answer.headers['set-cookie']].flat()[0]?.split(';')[0];
    if (answer.status !== 200 || cookie === undefined) throw new Error(`sign-in failed: ${answer.text}`);
    return cookie;
  };
  let adminCookie: string | undefined;
  const askAsAdmin: TestServer['ask'] = async (path, request) => {
    adminCookie ??= await signIn(email, password);
    return askAs(adminCookie)(path, request);
  };
  return {
    url: server.url,
    localUrl: server.localUrl,
    routes: server.routes,
    dataDir: options.dataDir,
    email,
    password,
    ask,
    askAsAdmin,
    signIn,
    async addMaker(makerEmail) {
      const body = { email: makerEmail, name: makerEmail, role: 'maker', password: 'a long enough one' };
      await askAsAdmin('/api/accounts', { method: 'POST', body });
      return askAs(await signIn(makerEmail, body.password));
    },
    async restart(changes = {}) {
      await close();
      return start({ ...options, ...changes }, { email, password });
    },
    close,
  };
}

function send(url: string, path: string, { method = 'GET', body, headers = {} }: AskOptions): Promise<HttpAnswer> {
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const request = httpRequest(url + path, { method, headers: { ...type, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = (response.headers['content-type'] ?? '').includes('json');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined });
      });
    });
    request.on('error', reject);
    request.end(raw);
  });
}
