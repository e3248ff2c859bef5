import type { Logger } from '@tandem/kernel';
import type { FastifyInstance } from 'fastify';

/** Writes one line for each request: the route's pattern and never its query, since a query can hold a sign-in code. */
export function logRequests(fastify: FastifyInstance, log: Logger): void {
  fastify.addHook('onResponse', async (request, reply) => {
    log.info('request', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'page',
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
    });
  });
}
