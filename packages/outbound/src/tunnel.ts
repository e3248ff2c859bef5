import { type RequestOptions, request as sendPlain } from 'node:http';
import { request as sendEncrypted } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { proxyRefused, proxyUnreachable } from './outbound-errors.ts';
import type { OutboundProxy } from './outbound-proxy.ts';

/**
 * Asks the proxy for a connection to a host (RFC 9110, 9.3.6). What then goes through is between this server and the host; of https the
 * proxy sees name and port.
 *
 * @param host with its port
 * @throws TandemError `OutboundProxyUnreachable`, `OutboundProxyRefused`
 */
export function openTunnel(proxy: OutboundProxy, host: string, timeoutMs: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const asked = (proxy.isTls ? sendEncrypted : sendPlain)(requestFor(proxy, host, timeoutMs));
  asked.on('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy();
      return reject(proxyRefused(host, statusCode));
    }
    if (head.byteLength > 0) socket.unshift(head);
    socket.setTimeout(0).setNoDelay(true);
    resolve(socket);
  });
  // Only of a proxy that does not know the method.
  asked.on('response', ({ statusCode = 0 }) => {
    asked.destroy();
    reject(proxyRefused(host, statusCode));
  });
  asked.on('timeout', () => asked.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
  asked.on('error', (error: NodeJS.ErrnoException) => reject(proxyUnreachable(error.code ?? 'connection lost')));
  asked.end();
  return promise;
}

function requestFor({ hostname, port, isTls, authorization }: OutboundProxy, host: string, timeoutMs: number): RequestOptions {
  const servername = isTls && isIP(hostname) === 0 ? { servername: hostname } : {};
  return {
    ...servername,
    method: 'CONNECT',
    host: hostname,
    port,
    path: host,
    agent: false,
    timeout: timeoutMs,
    headers: { Host: host, ...(authorization === undefined ? {} : { 'Proxy-Authorization': authorization }) },
  };
}
