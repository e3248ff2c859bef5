import type { z } from 'zod';

/**
 * Who may call a route. `machine` is a registered machine that proves itself with its key, `run-ticket` a desktop flow run that is at work.
 */
export type RouteAccess = 'public' | 'signed-in' | 'admin' | 'machine' | 'run-ticket';

/**
 * One route of the REST API as data: the server registers it, the client calls it and the OpenAPI page describes it, all
 * from this one value.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the origin, with `:name` for each parameter. */
  readonly path: `/api/${string}`;
  readonly access: RouteAccess;
  /** One line for the OpenAPI page. */
  readonly summary: string;
  readonly query?: z.ZodType;
  /** Absent when the request carries no body. */
  readonly body?: z.ZodType;
  /** Absent when the answer is 204 without a body. */
  readonly response?: z.ZodType;
  /** The status of success; 200 with a response and 204 without, unless it says otherwise. */
  readonly status?: 200 | 201 | 202 | 204;
}

/** Checks the shape and keeps the exact types of the schemas. */
export function route<const R extends Route>(definition: R): R {
  return definition;
}

export type PathParameters<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParameters<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type RouteQuery<R extends Route> = R['query'] extends z.ZodType ? z.input<R['query']> : undefined;
export type RouteBody<R extends Route> = R['body'] extends z.ZodType ? z.input<R['body']> : undefined;
export type RouteResponse<R extends Route> = R['response'] extends z.ZodType ? z.output<R['response']> : undefined;
