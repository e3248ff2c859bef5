import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorAnswer } from './error-body.ts';

/**
 * Answers a connection that may not become a channel with the error that an API request would get, and closes it. HTTP servers let the
 * other side keep its half open; whoever does so must not hold a connection for good.
 */
export function refuseUpgrade(socket: Duplex, thrown: unknown): void {
  const { status, body } = errorAnswer(thrown);
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy());
}
