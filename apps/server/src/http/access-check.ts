import { TandemError } from '@tandem/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Access, bearerOf, type Caller, type CallerProof } from './caller.ts';
import { SIGN_IN_COOKIE } from './cookies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** One registered route with who may call it. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
}

/**
 * The one place where requests are let in. Every route must say who may call it, or the server does not start; the caller
 * is proven before the body is read.
 *
 * @returns the routes as they are registered, filled while plugins register theirs
 */
export function guardRoutes(fastify: FastifyInstance, proof: CallerProof): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = [];
  fastify.decorateRequest('caller');
  fastify.addHook('onRoute', (route) => {
    const access = route.config?.access;
    if (access === undefined) throw new Error(`The route ${route.url} does not say who may call it.`);
    for (const method of [route.method].flat()) routes.push({ method, path: route.url, access });
  });
  fastify.addHook('onRequest', async (request) => {
    request.caller = await proveCaller(request, proof);
  });
  return routes;
}

async function proveCaller(request: FastifyRequest, proof: CallerProof): Promise<Caller> {
  const access = request.routeOptions.config.access;
  switch (access) {
    case 'signed-in':
      return proof.account(request.cookies[SIGN_IN_COOKIE]);
    case 'admin':
      return requireAdmin(await proof.account(request.cookies[SIGN_IN_COOKIE]));
    case 'machine':
      return proof.machine(bearerOf(request.headers.authorization));
    case 'run-ticket':
      return proof.run(bearerOf(request.headers.authorization));
    default:
      // `public` and `trigger-key` routes, and the answer to a path that no route has.
      return { kind: 'anonymous' };
  }
}

function requireAdmin<C extends Caller>(caller: C): C {
  if (caller.kind === 'account' && caller.account.role === 'admin') return caller;
  throw new TandemError('AdminRequired', 'Only an administrator may do this.', {
    status: 403,
    fix: 'Ask an administrator of this environment.',
  });
}
