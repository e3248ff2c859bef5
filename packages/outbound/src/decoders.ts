import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

type Chunks = AsyncIterable<Uint8Array>;

/** Undoes one encoding; of nothing it makes nothing. */
export type Decoder = (encoded: Chunks) => Chunks;

/** RFC 9110, 8.4.1, and the content codings that IANA lists. */
const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', decoderOf(() => createGunzip())],
  ['x-gzip', decoderOf(() => createGunzip())],
  ['deflate', decoderOf((head) => (isZlib(head) ? createInflate() : createInflateRaw()))],
  ['br', decoderOf(() => createBrotliDecompress())],
  ['zstd', decoderOf(() => createZstdDecompress())],
]);

const MOST_ENCODINGS = 3;
/** What tells zlib from raw data. */
const HEAD_BYTES = 2;

/**
 * @param contentEncoding the header: encodings in the order in which they were applied
 * @returns what undoes them, beginning with the last; empty when one of them is not known or there are too many
 */
export function decodersOf(contentEncoding = ''): readonly Decoder[] {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const decoders = names.flatMap((name) => DECODERS.get(name) ?? []);
  return decoders.length === names.length && names.length <= MOST_ENCODINGS ? decoders.toReversed() : [];
}

function decoderOf(create: (head: Uint8Array) => Transform): Decoder {
  return async function* decode(encoded) {
    const chunks = encoded[Symbol.asyncIterator]();
    const head = await readHead(chunks);
    if (head.byteLength === 0) return;
    const source = Readable.from(prepend(head, chunks));
    // Whoever reads the decoded side hears of a failure there.
    yield* pipeline(source, create(head), () => undefined);
  };
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.byteLength < HEAD_BYTES) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): Chunks {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** RFC 1950, 2.2. Many servers send raw data (RFC 1951) under the name `deflate`; as its first bytes these would be a mistake. */
function isZlib([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}
