import { type JsonValue, LIMITS, parseJson, TandemError } from '@tandem/kernel';
import type { FastifyInstance } from 'fastify';

/**
 * Reads JSON bodies with the kernel's parser: the size is limited before a byte is parsed, the depth while parsing, and
 * no key can reach a prototype. Nothing else than JSON is taken.
 */
export function takeJsonBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    ['application/json'],
    { parseAs: 'buffer', bodyLimit: LIMITS.requestBodyBytes },
    async (_request: unknown, body: Buffer): Promise<JsonValue | undefined> =>
      body.length === 0 ? undefined : parseJson(decodeUtf8(body)),
  );
}

/** @throws TandemError `JsonInvalid` when the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TandemError('JsonInvalid', 'The body is not UTF-8 text.', { cause, fix: 'Send the JSON as UTF-8.' });
  }
}
