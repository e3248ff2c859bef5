import { existsSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BasePath } from './base-path.ts';
import { notFound } from './error-body.ts';
import type { App } from './handle.ts';
import { portalPage } from './portal-page.ts';

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tandem</title>
<h1>The portal is not built yet</h1>
<p>The server runs, but the folder <code>apps/portal/dist</code> is missing. Run <code>npm run build</code> in Tandem's folder and start it again.
The API is described at <code>/api/openapi.json</code>.</p></html>`;
const HTML = 'text/html; charset=utf-8';

export interface PortalFolder {
  /** Where the build of the portal lies; when it is not there, a page says how to build it. */
  readonly portalFolder: string;
  readonly basePath: BasePath;
}

/**
 * Serves the built portal. A path without an extension that a browser opens gets the portal's page, which shows what
 * belongs to the path; a missing file, and a path below `/api` that no route has, get 404 `NotFound`.
 */
export async function servePortal(app: App, { portalFolder, basePath }: PortalFolder): Promise<void> {
  const pagePath = join(portalFolder, 'index.html');
  const isBuilt = existsSync(pagePath);
  if (isBuilt) await serveFiles(app, portalFolder, portalPage(readFileSync(pagePath, 'utf8'), basePath));
  app.fastify.setNotFoundHandler((request, reply) => {
    if (isBuilt || !opensPage(request)) throw notFound('address');
    return reply.status(503).type(HTML).send(NOT_BUILT);
  });
}

async function serveFiles({ fastify }: App, root: string, page: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    cacheControl: false,
    dotfiles: 'ignore',
    // The build lays a brotli and a gzip form beside every file that gains by it.
    preCompressed: true,
    setHeaders: setCaching,
  });
  fastify.get<{ Params: { '*': string } }>('/*', { config: { access: 'public' } }, (request, reply) => {
    if (isApi(request)) throw notFound('address');
    const path = request.params['*'];
    if (opensPage(request) && extname(path) === '') return reply.header('cache-control', 'no-cache').type(HTML).send(page);
    return reply.sendFile(path);
  });
}

/** Assets carry a hash of their content in their name, so they never change; anything else is asked for again. */
function setCaching(reply: FastifyReply, path: string): void {
  const isAsset = path.includes(`${sep}assets${sep}`);
  reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function opensPage(request: FastifyRequest): boolean {
  return !isApi(request) && request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

function isApi({ url }: FastifyRequest): boolean {
  return url === '/api' || url.startsWith('/api/');
}
