import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './error-body.ts';
import type { App } from './handle.ts';

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tandem</title>
<h1>The portal is not built yet</h1>
<p>The server runs, but the folder <code>apps/portal/dist</code> is missing. Run <code>npm run build</code> in Tandem's folder and reload this page.
The API is described at <a href="/api/openapi.json">/api/openapi.json</a>.</p></html>`;

/**
 * Serves the built portal. Any other path that a browser opens gets the portal's page, which shows what belongs to the
 * path; a path below `/api` that no route has gets 404 `NotFound`.
 *
 * @param folder where the build of the portal lies; when it is not there, a page says how to build it
 */
export async function servePortal(app: App, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.fastify.register(async (scope) => {
      scope.addHook('onRoute', (route) => {
        route.config = { ...route.config, access: 'public' };
      });
      await scope.register(fastifyStatic, { root: folder, wildcard: false, index: false, immutable: true, maxAge: '1y' });
    });
  }
  app.fastify.setNotFoundHandler(async (request, reply) => {
    if (!opensPage(request)) throw notFound('address');
    return sendPage(reply, isBuilt);
  });
}

function opensPage(request: FastifyRequest): boolean {
  const isApi = request.url === '/api' || request.url.startsWith('/api/');
  return !isApi && request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

function sendPage(reply: FastifyReply, isBuilt: boolean): FastifyReply {
  reply.header('cache-control', 'no-cache');
  return isBuilt
    ? reply.sendFile('index.html', { immutable: false, maxAge: 0 })
    : reply.status(503).type('text/html; charset=utf-8').send(NOT_BUILT);
}
