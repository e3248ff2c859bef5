import fastifyCookie from '@fastify/cookie';
import Fastify from 'fastify';
import { guardRoutes, type RegisteredRoute } from './http/access-check.ts';
import { type BasePath, belowBasePath, takeBasePathFromUpgrades } from './http/base-path.ts';
import { errorAnswer, isServerFailure } from './http/error-body.ts';
import { takeForwardedHost } from './http/forwarded.ts';
import type { App } from './http/handle.ts';
import { takeJsonBodies } from './http/json-body.ts';
import { registerOpenApi } from './http/openapi-route.ts';
import { checkSource } from './http/origins.ts';
import { servePortal } from './http/portal-files.ts';
import { logRequests } from './http/request-log.ts';
import { SECURITY_HEADERS } from './http/security-headers.ts';
import { registerIdentityRoutes } from './identity/identity-routes.ts';
import { registerWorkAccountRoutes } from './identity/work-account-routes.ts';
import { registerLive } from './live/live-routes.ts';
import type { TopicAccess } from './live/topic-access.ts';
import type { Services } from './services.ts';
import { registerSettingsRoutes } from './settings/settings-routes.ts';

export interface ServerApp extends App {
  /** Every route with who may call it. */
  readonly routes: readonly RegisteredRoute[];
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** How long a connection may take to send its whole request. */
const REQUEST_TIMEOUT_MS = 120_000;

export interface AppOptions {
  /** Where the built portal lies. */
  readonly portalFolder: string;
  /** The path below which a proxy shows the server. */
  readonly basePath: BasePath;
  /** Whether `X-Forwarded-For` and `X-Forwarded-Host` are believed. */
  readonly trustsProxy: boolean;
  /** Who may listen to what. */
  readonly topics: TopicAccess;
  /** Registers the routes of machines, flows and runs. */
  readonly registerDomains: (app: App) => Promise<void>;
}

/** Builds the HTTP application: what every request passes first, then the routes of each domain, then the portal. */
export async function createApp(services: Services, options: AppOptions): Promise<ServerApp> {
  const { basePath, trustsProxy } = options;
  const fastify = Fastify({
    genReqId: () => services.ids.next(),
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    trustProxy: trustsProxy,
    rewriteUrl: ({ url = '/' }) => belowBasePath(url, basePath),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
  });
  takeBasePathFromUpgrades(fastify.server, basePath);
  takeJsonBodies(fastify);
  answerFaults(fastify, services);
  logRequests(fastify, services.log);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
    checkSource(services.origins, request.headers, !SAFE_METHODS.has(request.method));
    if (trustsProxy) takeForwardedHost(request.headers, services.origins);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  await fastify.register(fastifyCookie);
  const routes = guardRoutes(fastify, services.proof);

  const app: App = { fastify, services };
  registerOpenApi(app);
  registerIdentityRoutes(app);
  registerWorkAccountRoutes(app);
  registerSettingsRoutes(app);
  registerLive(app, options.topics);
  await options.registerDomains(app);
  await servePortal(app, options);
  return { ...app, routes };
}

function answerFaults(fastify: App['fastify'], services: Services): void {
  fastify.setErrorHandler((thrown, request, reply) => {
    const answer = errorAnswer(thrown);
    const { status, body, error } = answer;
    // Fastify would close the connection under a client that is still sending, and that client would never read why. What is
    // left of the body is read and thrown away instead.
    if (status === 413) reply.removeHeader('connection');
    if (status === 429 && error.retryable && reply.getHeader('retry-after') === undefined) reply.header('retry-after', '1');
    if (isServerFailure(answer)) {
      services.log.error('request failed', { requestId: request.id, code: error.code, err: error.cause ?? error });
    }
    return reply.status(status).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(body));
  });
}
