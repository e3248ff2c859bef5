import type { Readable } from 'node:stream';
import { type Decoder, decodersOf } from './decoders.ts';
import { answerInvalid, tooLarge } from './outbound-errors.ts';

/** What this client asks for; it undoes `zstd`, too. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

/** Compressed data may be this much larger than what it holds, so that data without content ends, too. */
const SLACK_BYTES = 1024 * 1024;

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

/** Each encoding is counted, so that a bomb inside a bomb ends, too. */
function decode(body: Readable, decoders: readonly Decoder[], limits: BodyLimits): Promise<Uint8Array> {
  const compressed = { ...limits, limitBytes: limits.limitBytes + SLACK_BYTES };
  return collect(
    decoders.reduce<AsyncIterable<Uint8Array>>((from, decoder) => decoder(counting(from, compressed)), body),
    limits,
  );
}

async function* counting(chunks: AsyncIterable<Uint8Array>, { limitBytes }: BodyLimits): AsyncIterable<Uint8Array> {
  let count = 0;
  for await (const chunk of chunks) {
    count += chunk.byteLength;
    if (count > limitBytes) throw tooLarge('The response', limitBytes);
    yield chunk;
  }
}

async function collect(chunksOf: AsyncIterable<Uint8Array>, limits: BodyLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of counting(chunksOf, limits)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isZlibError(thrown: unknown): thrown is Error & { readonly code: string } {
  return thrown instanceof Error && 'code' in thrown && /^(Z_|ERR__?ERROR|ERR_(BROTLI|ZSTD|PADDING)|ZSTD_)/.test(String(thrown.code));
}
