import { fromPlain, parseJson, printJson, TandemError } from '@tandem/kernel';
import type { z } from 'zod';
import { keepExactValues } from './exact-values.ts';
import { errorBodySchema } from './fields.ts';
import type { PathParameters, Route, RouteBody, RouteQuery, RouteResponse } from './route.ts';
import { API, type RouteName } from './table.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path with query, below the origin. */
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends one request: `fetch` in the browser and in Node, with whatever proves who is calling. */
export type SendRequest = (request: ApiRequest) => Promise<ApiAnswer>;

type RouteOf<N extends RouteName> = (typeof API)[N];

type CallInput<R extends Route> = (PathParameters<R['path']> extends never
  ? unknown
  : { params: Record<PathParameters<R['path']>, string> }) &
  (R['query'] extends object ? { query?: RouteQuery<R> } : unknown) &
  (R['body'] extends object ? { body: RouteBody<R> } : unknown);

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** `call('getMachine', { params: { machineId } })`: checks the answer and throws the API's error as a TandemError. */
export type ApiClient = <N extends RouteName>(name: N, input: CallInput<RouteOf<N>>) => Promise<RouteResponse<RouteOf<N>>>;

export interface ApiClientOptions {
  /** Gives the values of flows as the kernel's lossless `JsonValue`; otherwise they are plain, and `5.0` becomes `5`. */
  readonly keepsExactValues?: boolean;
}

export function createApiClient(send: SendRequest, { keepsExactValues = false }: ApiClientOptions = {}): ApiClient {
  return async (name, input) => {
    const definition: Route = API[name];
    const { params = {}, query = {}, body } = input as LooseInput;
    const answer = await send({
      method: definition.method,
      path: fillPath(definition.path, params) + printQuery(query),
      body: definition.body === undefined ? undefined : printJson(fromPlain(body)),
      headers: definition.body === undefined ? {} : { 'content-type': 'application/json' },
    });
    if (answer.status >= 400) throw readError(answer);
    if (definition.response === undefined) return undefined as never;
    return definition.response.parse(readAnswer(definition.response, answer.text, keepsExactValues)) as never;
  };
}

function readAnswer(schema: z.ZodType, text: string, keepsExactValues: boolean): unknown {
  return keepsExactValues ? keepExactValues(schema, parseJson(text)) : JSON.parse(text);
}

function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}

function printQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}`;
}

function readError(answer: ApiAnswer): TandemError {
  const parsed = errorBodySchema.safeParse(parseLoosely(answer.text));
  if (!parsed.success) {
    return new TandemError('BadAnswer', `The server answered ${answer.status} without an error that Tandem knows.`, {
      kind: 'operational',
      status: answer.status,
      retryable: answer.status >= 500,
      fix: 'Check that the address is that of a Tandem server and that no proxy answers in its place.',
    });
  }
  const { code, message, fix, details } = parsed.data.error;
  const detail = details === undefined ? '' : ` ${details.map((item) => `${item.path}: ${item.message}`).join('; ')}`;
  return new TandemError(code, message + detail, { status: answer.status, ...(fix === undefined ? {} : { fix }) });
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
