import { type Header, headerOf, type OutboundRequest, type OutboundResponse } from './outbound-request.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Headers that say nothing about who asks: all others are meant for the origin that they were written for. */
const HARMLESS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'content-type', 'content-disposition', 'user-agent', 'range']);

/**
 * The request that a redirect asks for, or undefined when the response is the answer: it redirects nowhere, or from https to http.
 * As in browsers (fetch.spec.whatwg.org, HTTP-redirect fetch), a POST becomes a GET, except with 307 and 308.
 */
export function redirectedRequest(request: OutboundRequest, { status, headers }: OutboundResponse): OutboundRequest | undefined {
  const location = headerOf(headers, 'location');
  if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, request.url)) return undefined;
  const from = new URL(request.url);
  const to = new URL(location, from);
  if (from.protocol === 'https:' && to.protocol === 'http:') return undefined;
  const { body, clientCertificate, headers: sent, ...rest } = request;
  const becomesGet = (status === 303 && request.method !== 'HEAD') || (status < 303 && request.method === 'POST');
  const isSameOrigin = from.origin === to.origin;
  return {
    ...rest,
    url: to.href,
    method: becomesGet ? 'GET' : request.method,
    headers: sent.filter(([name]) => staysInRedirect(name, { becomesGet, isSameOrigin })),
    ...(becomesGet || body === undefined ? {} : { body }),
    ...(isSameOrigin && clientCertificate !== undefined ? { clientCertificate } : {}),
  };
}

function staysInRedirect(name: Header[0], { becomesGet, isSameOrigin }: { becomesGet: boolean; isSameOrigin: boolean }): boolean {
  const lower = name.toLowerCase();
  if (becomesGet && lower.startsWith('content-')) return false;
  return isSameOrigin || HARMLESS.has(lower);
}
