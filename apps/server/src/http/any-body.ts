import { LIMITS } from '@tandem/kernel';
import type { FastifyInstance } from 'fastify';

/** Routes of this scope take a body of any type, as the bytes that came. */
export function takeAnyBody(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LIMITS.requestBodyBytes }, async (_: unknown, body: Buffer) => body);
}
