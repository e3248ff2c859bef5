import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

// There is no package of SQL Server for the machine of the tests. This speaks as much of its protocol (MS-TDS 7.4, without encryption) as
// a driver needs to sign in and to read what the test has it answer.

const PACKET = { batch: 0x01, response: 0x04, login: 0x10, preLogin: 0x12, attention: 0x06 } as const;
const HEADER_BYTES = 8;
const DONE_MORE = 0x01;
const DONE_ATTENTION = 0x20;

/** The tokens that answer a batch, by its text; undefined: it takes for ever. */
export type AnswerBatch = (statement: string) => readonly Buffer[] | undefined;

/** @returns the port on loopback */
export async function startScriptedSqlServer(answer: AnswerBatch): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, Buffer.from(chunk)]);
      while (received.length >= HEADER_BYTES && received.length >= received.readUInt16BE(2)) {
        const size = received.readUInt16BE(2);
        const reply = replyTo(received.readUInt8(0), received.subarray(HEADER_BYTES, size), answer);
        for (const message of reply) socket.write(packet(message));
        received = received.subarray(size);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function replyTo(type: number, payload: Buffer, answer: AnswerBatch): readonly Buffer[] {
  switch (type) {
    case PACKET.preLogin:
      // Version at 11, encryption (not supported) at 17.
      return [Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 16, 0, 0, 0, 0, 0, 2])];
    case PACKET.login: {
      const program = Buffer.concat([Buffer.from([1, 0x74, 0, 0, 4]), byteText('Scripted'), Buffer.from([16, 0, 0, 0])]);
      return [Buffer.concat([Buffer.from([0xad]), uint16(program.length), program, done()])];
    }
    case PACKET.batch: {
      const statement = payload.subarray(payload.readUInt32LE(0)).toString('utf16le');
      // What the driver sets at the beginning.
      const tokens = /^\s*set /i.test(statement) ? [done()] : answer(statement);
      return tokens === undefined ? [] : [Buffer.concat([...tokens])];
    }
    case PACKET.attention:
      // What was left of the statement that is ended, and the word on the attention.
      return [done(), done({ isAttention: true })];
    default:
      return [];
  }
}

function packet(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([PACKET.response, 1, ...uint16be(payload.length + HEADER_BYTES), 0, 0, 1, 0]), payload]);
}

/** A column and how its values are written. */
export interface Column {
  readonly name: string;
  /** TYPE_INFO of MS-TDS 2.2.5.6. */
  readonly type: readonly number[];
}

export function columns(...all: readonly Column[]): Buffer {
  const parts = all.map(({ name, type }) => Buffer.concat([Buffer.from([0, 0, 0, 0, 1, 0, ...type]), byteText(name)]));
  return Buffer.concat([Buffer.from([0x81]), uint16(all.length), ...parts]);
}

/** @param cells each with its length in front */
export function row(...cells: readonly (readonly number[])[]): Buffer {
  return Buffer.from([0xd1, ...cells.flat()]);
}

export function done({ hasMore = false, isAttention = false } = {}): Buffer {
  return Buffer.from([0xfd, (hasMore ? DONE_MORE : 0) | (isAttention ? DONE_ATTENTION : 0), ...Array<number>(11).fill(0)]);
}

export function error(message: string): Buffer {
  const text = Buffer.from(message, 'utf16le');
  const words = Buffer.concat([uint16(message.length), text, byteText('server'), byteText(''), Buffer.alloc(4)]);
  const body = Buffer.concat([Buffer.from([208, 0, 0, 0, 1, 16]), words]);
  return Buffer.concat([Buffer.from([0xaa]), uint16(body.length), body]);
}

function byteText(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')]);
}

function uint16(value: number): Buffer {
  return Buffer.from([value & 0xff, value >> 8]);
}

function uint16be(value: number): readonly number[] {
  return [value >> 8, value & 0xff];
}
