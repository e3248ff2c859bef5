import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { OutboundProxy } from '../src/index.ts';

export interface Proxy {
  readonly proxy: OutboundProxy;
  /** The first lines of what was asked for, and their authorisation. */
  readonly asked: readonly { readonly line: string; readonly authorization: string | undefined }[];
}

/** A forward proxy on loopback, which leads every tunnel to one port; it ends with the test. */
export async function startProxy(
  answer: { readonly to?: number; readonly status?: string },
  change: Partial<OutboundProxy> = {},
): Promise<Proxy> {
  const asked: { line: string; authorization: string | undefined }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      const [line = '', ...headers] = bytes.toString().split('\r\n');
      asked.push({ line, authorization: headers.find((header) => /^proxy-authorization:/i.test(header))?.slice(21) });
      if (answer.to === undefined) return socket.end(`HTTP/1.1 ${answer.status ?? '502 Bad Gateway'}\r\nContent-Length: 0\r\n\r\n`);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const host = connect(answer.to, '127.0.0.1');
      sockets.add(host);
      socket.pipe(host).pipe(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { proxy: { hostname: '127.0.0.1', port, isTls: false, except: [], ...change }, asked };
}
