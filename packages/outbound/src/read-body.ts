import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib';
import { answerInvalid, tooLarge } from './outbound-errors.ts';

/** What this client asks for, and what it undoes. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** Compressed data may be this much larger than what it holds, so that data without content ends, too. */
const SLACK_BYTES = 1024 * 1024;
const MOST_ENCODINGS = 3;

export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly wasDecoded: boolean;
}

interface BodyLimits {
  readonly host: string;
  readonly limitBytes: number;
}

/**
 * Reads a body to its end and undoes its encoding; it counts while it reads.
 *
 * @param contentEncoding the header; an encoding that is not known leaves the body as it is
 * @throws TandemError `OutboundTooLarge`, `OutboundAnswerInvalid`
 */
export async function readBody(body: Readable, contentEncoding: string | undefined, limits: BodyLimits): Promise<ReadBody> {
  const decoders = decodersOf(contentEncoding);
  if (decoders.length === 0) return { bytes: await collect(body, limits), wasDecoded: false };
  try {
    return { bytes: await decode(body, decoders, limits), wasDecoded: true };
  } catch (thrown) {
    throw isZlibError(thrown) ? answerInvalid(limits.host, thrown.code) : thrown;
  }
}

function decodersOf(contentEncoding = ''): readonly (() => Transform)[] {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const decoders = names.flatMap((name) => (Object.hasOwn(DECODERS, name) ? (DECODERS[name] ?? []) : []));
  return decoders.length === names.length && names.length <= MOST_ENCODINGS ? decoders.toReversed() : [];
}

async function decode(body: Readable, decoders: readonly (() => Transform)[], limits: BodyLimits): Promise<Uint8Array> {
  const compressed = body.iterator();
  const first = await compressed.next();
  // A response without content may still name an encoding.
  if (first.done === true) return new Uint8Array();
  const counted = Readable.from(counting(prepend(first.value, compressed), { ...limits, limitBytes: limits.limitBytes + SLACK_BYTES }));
  const ignore = (): void => undefined;
  const decoded = decoders.reduce<Readable>((from, make) => pipeline(from, make(), ignore), counted);
  return collect(decoded, limits);
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  yield* rest;
}

async function* counting(chunks: AsyncIterable<Uint8Array>, { limitBytes }: BodyLimits): AsyncIterable<Uint8Array> {
  let count = 0;
  for await (const chunk of chunks) {
    count += chunk.byteLength;
    if (count > limitBytes) throw tooLarge('The response', limitBytes);
    yield chunk;
  }
}

async function collect(stream: Readable, limits: BodyLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of counting(stream, limits)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isZlibError(thrown: unknown): thrown is Error & { readonly code: string } {
  return thrown instanceof Error && 'code' in thrown && /^(Z_|ERR__?ERROR|ERR_(BROTLI|ZSTD|PADDING)|ZSTD_)/.test(String(thrown.code));
}
