import { fromPlain, type JsonValue } from '@tandem/kernel';
import { describeApi } from '@tandem/protocol';
import { type App, sendJson } from './handle.ts';

/** `GET /api/openapi.json`: the description of the API, made from the same table as its routes when somebody first asks for it. */
export function registerOpenApi(app: App): void {
  let description: JsonValue | undefined;
  app.fastify.get('/api/openapi.json', { config: { access: 'public' } }, async (_request, reply) => {
    description ??= fromPlain(describeApi(app.services.version));
    return sendJson(reply, description);
  });
}
