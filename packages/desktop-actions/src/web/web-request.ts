import type { IncomingMessage } from 'node:http';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { type CookieJar, cookiesOf } from './cookie-jar.ts';
import { authorization, type WebCredentials } from './credentials.ts';
import { type Header, mergedHeaders } from './custom-headers.ts';
import { exchange, TimedOut, type WireRequest, type WireRules } from './exchange.ts';

export interface WebRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body?: Buffer | undefined;
  readonly timeoutSeconds: number;
  readonly followsRedirects: boolean;
  readonly clearsCookies: boolean;
  readonly acceptsUntrusted: boolean;
  readonly credentials?: WebCredentials | undefined;
}

export interface WebResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly Header[];
  readonly url: URL;
  /** Not read yet. */
  readonly message: IncomingMessage;
}

const MOST_REDIRECTS = 50;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What is meant for any server; all other headers are for the one that they were written for. */
const HARMLESS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'content-type', 'user-agent', 'accept-encoding']);

/**
 * Sends a request with the cookies of the run, answers a challenge with the credentials and follows redirects. Credentials and custom
 * headers stay with the server that they were written for.
 *
 * @throws ActionError `errorId`
 */
export async function send(request: WebRequest, context: ActionContext, errorId: string): Promise<WebResponse> {
  const url = webAddress(request.url, errorId);
  const jar = cookiesOf(context);
  if (request.clearsCookies) jar.clear();
  const rules: WireRules = {
    timeoutMs: timeoutMs(request.timeoutSeconds, errorId),
    acceptsUntrusted: request.acceptsUntrusted,
    signal: context.context.signal,
  };
  try {
    return await follow({ ...request, url, body: request.body }, { ...request, rules, jar });
  } catch (thrown) {
    throw failure(thrown, { url, errorId, seconds: request.timeoutSeconds });
  }
}

interface Way {
  readonly rules: WireRules;
  readonly jar: CookieJar;
  readonly followsRedirects: boolean;
  readonly credentials?: WebCredentials | undefined;
}

async function follow(first: WireRequest, way: Way): Promise<WebResponse> {
  let wire = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const credentials = wire.url.origin === first.url.origin ? way.credentials : undefined;
    const response = await answered(wire, { ...way, credentials });
    const next = way.followsRedirects ? redirected(wire, response) : undefined;
    if (next === undefined) return response;
    response.message.resume();
    wire = next;
  }
  throw new Error(`the server redirects more than ${MOST_REDIRECTS} times`);
}

async function answered(wire: WireRequest, way: Way): Promise<WebResponse> {
  const response = await sent(wire, way);
  if (response.status !== 401 || way.credentials === undefined) return response;
  const challenges = valuesOf(response.headers, 'www-authenticate');
  const header = authorization(challenges, way.credentials, wire);
  if (header === undefined) {
    response.message.destroy();
    throw new Error(`the server asks for '${challenges.join(', ')}'; only Basic and Digest are spoken here`);
  }
  response.message.resume();
  return sent({ ...wire, headers: mergedHeaders(wire.headers, [['Authorization', header]]) }, way);
}

async function sent(wire: WireRequest, { jar, rules }: Way): Promise<WebResponse> {
  const cookies = [...valuesOf(wire.headers, 'cookie'), jar.headerFor(wire.url)].filter((text) => text !== '').join('; ');
  const sentAlong: readonly Header[] = cookies === '' ? [] : [['Cookie', cookies]];
  const message = await exchange(
    { ...wire, headers: mergedHeaders([['Accept-Encoding', 'gzip, deflate, br']], wire.headers, sentAlong) },
    rules,
  );
  const headers = pairsOf(message.rawHeaders);
  jar.keep(wire.url, valuesOf(headers, 'set-cookie'));
  return { status: message.statusCode ?? 0, statusText: message.statusMessage ?? '', headers, url: wire.url, message };
}

/** As in browsers, a POST becomes a GET, except with 307 and 308. */
function redirected(wire: WireRequest, { status, headers }: WebResponse): WireRequest | undefined {
  const location = valuesOf(headers, 'location')[0];
  if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, wire.url)) return undefined;
  const url = new URL(location, wire.url);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const becomesGet = (status === 303 && wire.method !== 'HEAD') || (status < 303 && wire.method === 'POST');
  const kept = url.origin === wire.url.origin ? wire.headers : wire.headers.filter(([name]) => HARMLESS.has(name.toLowerCase()));
  return {
    url,
    method: becomesGet ? 'GET' : wire.method,
    headers: becomesGet ? kept.filter(([name]) => !name.toLowerCase().startsWith('content-')) : kept,
    body: becomesGet ? undefined : wire.body,
  };
}

export function valuesOf(headers: readonly Header[], name: string): readonly string[] {
  return headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value);
}

function pairsOf(raw: readonly string[]): readonly Header[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
}

function webAddress(written: string, errorId: string): URL {
  const text = written.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new ActionError(errorId, `'${text.slice(0, 200)}' is no address on the web. It begins with https:// or http://.`);
}

function timeoutMs(seconds: number, errorId: string): number {
  if (seconds > 0) return Math.min(seconds, 2_000_000) * 1000;
  throw new ActionError(errorId, 'The connection timeout is not above 0. Give the seconds to wait, such as 30.');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server of that name is known. Check the address.',
  ECONNREFUSED: 'nothing listens there. Check address and port.',
  ECONNRESET: 'the server ended the connection.',
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by nobody else. Switch on 'Accept untrusted certificates' if you trust it.",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not trusted. Switch on 'Accept untrusted certificates' if you trust it.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not trusted. Switch on 'Accept untrusted certificates' if you trust it.",
  CERT_HAS_EXPIRED: 'its certificate has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name.',
};

/** What became of a request, as the error of the action. */
export function failure(thrown: unknown, { url, errorId, seconds }: { url: URL; errorId: string; seconds: number }): Error {
  if (thrown instanceof ActionError) return thrown;
  if (!(thrown instanceof Error)) return new ActionError(errorId, `The request to ${url.host} failed.`, String(thrown));
  const code = 'code' in thrown ? String(thrown.code) : '';
  const late = `it did not answer within ${seconds} seconds.`;
  const reason = thrown instanceof TimedOut ? late : (REASONS[code] ?? `${thrown.message}.`);
  return new ActionError(
    errorId,
    `The request to ${url.host} failed: ${reason}`,
    code === '' ? thrown.message : `${code}: ${thrown.message}`,
  );
}
