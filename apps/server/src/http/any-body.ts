import { LIMITS } from '@tandem/kernel';
import type { FastifyInstance } from 'fastify';

/**
 * Routes of this scope take a body of any type, as the bytes that came.
 *
 * @param limitBytes larger bodies are refused
 */
export function takeAnyBody(scope: FastifyInstance, limitBytes: number = LIMITS.requestBodyBytes): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limitBytes }, async (_: unknown, body: Buffer) => body);
}
