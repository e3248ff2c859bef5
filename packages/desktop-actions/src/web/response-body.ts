import { createWriteStream } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { ActionError } from '@tandem/desktop-engine';
import { guarded } from '../machine/file-fault.ts';
import { replaceFileBy } from '../machine/replace-file.ts';
import { valuesOf, type WebResponse } from './web-request.ts';

/** The largest response that becomes a text. */
const MOST_TEXT_BYTES = 128 * 1024 * 1024;
/** The largest that becomes a file, so that a server cannot fill the disk. */
const MOST_FILE_BYTES = 16 * 1024 * 1024 * 1024;

const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
]);
/** The low half of the first byte of the zlib format (RFC 1950). */
const ZLIB_METHOD = 8;

/** @throws ActionError `errorId` when it is too large */
export async function bytesOf(response: WebResponse, errorId: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await pipeline(decoded(response, { most: MOST_TEXT_BYTES, errorId }), async (source) => {
    for await (const chunk of source) chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

/**
 * Saves a response as a file. What was there stays as it is until the whole response is there; of a link, the file that it leads to is replaced.
 *
 * @throws ActionError `errorId`
 */
export async function saveAs(path: string, response: WebResponse, errorId: string): Promise<void> {
  await guarded(errorId, `The file '${path}' cannot be saved`, () =>
    replaceFileBy(path, (made, { flag, mode }) =>
      pipeline(decoded(response, { most: MOST_FILE_BYTES, errorId }), createWriteStream(made, { flags: flag, mode })),
    ),
  );
}

interface Limit {
  readonly most: number;
  readonly errorId: string;
}

function decoded(response: WebResponse, limit: Limit): AsyncIterable<Buffer> {
  const encoding = valuesOf(response.headers, 'content-encoding').join().trim().toLowerCase();
  if (encoding === 'deflate') return counted(inflated(response.message), limit);
  const create = DECODERS.get(encoding);
  return counted(create === undefined ? response.message : unpacked(response.message, create()), limit);
}

/** Servers mean the zlib format by `deflate`, as RFC 9110 says, or what is inside of it. */
async function* inflated(message: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const chunks = message[Symbol.asyncIterator]();
  const { value: first, done } = await chunks.next();
  if (done === true) return;
  const whole = Readable.from(withFirst(first, { [Symbol.asyncIterator]: () => chunks }));
  yield* unpacked(whole, ((first[0] ?? 0) & 0x0f) === ZLIB_METHOD ? createInflate() : createInflateRaw());
}

async function* withFirst(first: Buffer, others: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield first;
  yield* others;
}

function unpacked(packed: Readable, decoder: Transform): AsyncIterable<Buffer> {
  packed.on('error', (error) => decoder.destroy(error));
  return packed.pipe(decoder);
}

async function* counted(chunks: AsyncIterable<Buffer>, { most, errorId }: Limit): AsyncIterable<Buffer> {
  let count = 0;
  for await (const chunk of chunks) {
    count += chunk.byteLength;
    if (count > most)
      throw new ActionError(errorId, `The response is larger than ${most / 1024 / 1024} MB. Save it to a file, or ask for less.`);
    yield chunk;
  }
}
