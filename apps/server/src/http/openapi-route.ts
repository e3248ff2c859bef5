import { fromPlain } from '@tandem/kernel';
import { describeApi } from '@tandem/protocol';
import { type App, sendJson } from './handle.ts';

/** `GET /api/openapi.json`: the description of the API, made from the same table as its routes. */
export function registerOpenApi(app: App): void {
  const description = fromPlain(describeApi(app.services.version));
  app.fastify.get('/api/openapi.json', { config: { access: 'public' } }, async (_request, reply) => sendJson(reply, description));
}
