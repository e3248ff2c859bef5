import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

export interface ProxyOptions {
  /** The path below which it shows the server. */
  readonly path: string;
  /** Takes the path away before it asks the server. */
  readonly strips: boolean;
  /** Asks the server by its own name and tells the browser's in `X-Forwarded-Host`, as many proxies do unless they are told otherwise. */
  readonly renamesHost: boolean;
}

export interface Proxy {
  /** Where browsers ask, without a slash at the end. */
  readonly url: string;
  /** Passes everything on to this server from now on. */
  serve(serverUrl: string): void;
}

/** A reverse proxy of a few lines, in front of a server that is started afterwards, as it must know the public address. */
export async function startProxy({ path, strips, renamesHost }: ProxyOptions): Promise<Proxy> {
  let target = new URL('http://127.0.0.1:1');
  const optionsOf = ({ url = '/', method, headers }: IncomingMessage) => ({
    host: target.hostname,
    port: target.port,
    method,
    path: strips ? url.slice(path.length) || '/' : url,
    headers: renamesHost ? { ...headers, host: target.host, 'x-forwarded-host': headers.host } : headers,
  });
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith(path) !== true) return outgoing.writeHead(404).end('another program');
    const asked = httpRequest(optionsOf(incoming), (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    outgoing.on('close', () => asked.destroy());
    return incoming.pipe(asked);
  });
  server.on('upgrade', (incoming, socket: Duplex) => {
    const asked = httpRequest(optionsOf(incoming));
    asked.on('upgrade', (answer, upstream) => {
      const head = answer.rawHeaders.reduce((text, word, index) => text + word + (index % 2 === 0 ? ': ' : '\r\n'), '');
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${head}\r\n`);
      upstream.pipe(socket).pipe(upstream);
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    asked.on('response', (answer) => socket.end(`HTTP/1.1 ${answer.statusCode} Refused\r\n\r\n`));
    asked.on('error', () => socket.destroy());
    asked.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    serve: (serverUrl) => {
      target = new URL(serverUrl);
    },
  };
}
