import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '@tandem/kernel';
import { onTestFinished } from 'vitest';
import { type AllowedHost, OutboundClient, type OutboundOptions } from '../src/index.ts';

export interface Listener {
  readonly url: string;
  readonly port: number;
  readonly connections: () => number;
  readonly requests: readonly SeenRequest[];
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A server on loopback that counts who connects; it ends with the test. */
export async function startListener(
  answer: RequestListener = (_, response) => void response.end('here'),
  host = '127.0.0.1',
): Promise<Listener> {
  let connections = 0;
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${port}`, port, connections: () => connections, requests };
}

export const LOOPBACK: AllowedHost = { kind: 'network', address: '127.0.0.1', prefix: 32 };

/** A client that ends with the test. */
export function makeClient(allowedHosts: readonly AllowedHost[], options: Partial<OutboundOptions> = {}): OutboundClient {
  const rules = { allowedHosts };
  const client = new OutboundClient({ rules: () => rules, ...options });
  onTestFinished(() => client.close());
  return client;
}

export function contextOf(change: Partial<Context> = {}): Context {
  const quiet = (): void => undefined;
  return {
    clock: { now: () => Date.now() },
    log: { info: quiet, warn: quiet, error: quiet },
    signal: new AbortController().signal,
    ...change,
  };
}

export function get(url: string, change: { readonly headers?: Readonly<Record<string, string>> } = {}) {
  return { method: 'GET', url, headers: Object.entries(change.headers ?? {}) };
}
