import { fromPlain, type JsonValue, printJson } from '@tandem/kernel';
import type { Route } from '@tandem/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Services } from '../services.ts';
import type { CallerOf } from './caller.ts';
import { parsePathIds, type RouteParams } from './path-ids.ts';
import { parsePart } from './request-part.ts';

/** What the routes of one server are registered on. */
export interface App {
  readonly fastify: FastifyInstance;
  readonly services: Services;
}

/** One call of an API route, proven and checked. */
export interface ApiCall<R extends Route> {
  readonly params: RouteParams<R['path']>;
  readonly query: R['query'] extends z.ZodType ? z.output<R['query']> : undefined;
  readonly body: R['body'] extends z.ZodType ? z.output<R['body']> : undefined;
  /** The body without loss, for members that may hold any JSON value. */
  readonly json: JsonValue;
  readonly caller: CallerOf<R['access']>;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Answer<R extends Route> = R['response'] extends z.ZodType ? z.input<R['response']> : undefined;

/** Bodies of callers who have not proven who they are. */
const ANONYMOUS_BODY_BYTES = 64 * 1024;

/**
 * Registers one route of the API table. The caller is proven before the body is read, path, query and body are parsed by
 * the route's schemas (400 `InvalidRequest` with every fault), and the answer leaves through the route's schema, so that
 * nothing that the schema does not name can leave.
 */
export function handle<const R extends Route>(app: App, route: R, handler: (call: ApiCall<R>) => Promise<Answer<R> | undefined>): void {
  app.fastify.route({
    method: route.method,
    url: route.path,
    config: { access: route.access },
    ...(route.access === 'public' ? { bodyLimit: ANONYMOUS_BODY_BYTES } : {}),
    handler: async (request, reply) => {
      const answer = await handler(readCall(route, request, reply));
      return sendAnswer(route, answer, reply);
    },
  });
}

function readCall<R extends Route>(route: R, request: FastifyRequest, reply: FastifyReply): ApiCall<R> {
  const json: JsonValue = route.body === undefined ? null : ((request.body as JsonValue | undefined) ?? null);
  // The schemas of `route` made these values, and the access check made the caller: their types follow from R.
  return {
    params: parsePathIds(request.params),
    query: parsePart('query', route.query, request.query),
    body: parsePart('body', route.body, json),
    json,
    caller: request.caller,
    signal: request.signal,
    request,
    reply,
  } as ApiCall<R>;
}

function sendAnswer(route: Route, answer: unknown, reply: FastifyReply): FastifyReply {
  if (route.response === undefined) return reply.status(route.status ?? 204).send();
  return sendJson(reply.status(route.status ?? 200), fromPlain(route.response.parse(answer)));
}

/** Sends a JSON value without loss (`5.0` stays `5.0`). */
export function sendJson(reply: FastifyReply, value: JsonValue): FastifyReply {
  return reply.header('content-type', 'application/json; charset=utf-8').send(printJson(value));
}
