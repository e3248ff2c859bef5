import { type Dispatcher, request as send } from 'undici';
import type { Header, OutboundRequest, OutboundResponse } from './outbound-request.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';
import type { RequestTiming } from './request-timing.ts';

/** RFC 9110: those of the connection, and those that follow from the request. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

interface Exchange {
  readonly dispatcher: Dispatcher;
  readonly timing: RequestTiming;
  readonly limitBytes: number;
}

/** One request and its response, without redirects. */
export async function exchange(url: URL, hop: OutboundRequest, { dispatcher, timing, limitBytes }: Exchange): Promise<OutboundResponse> {
  const haveHeaders = timing.awaitHeaders();
  try {
    const { statusCode, headers, body } = await send(url, {
      dispatcher,
      signal: timing.signal,
      method: hop.method as Dispatcher.HttpMethod,
      headers: [...sentHeaders(hop.headers), 'accept-encoding', ACCEPTED_ENCODINGS],
      body: hop.body ?? null,
    });
    haveHeaders();
    const encoding = headers['content-encoding'];
    const { bytes, wasDecoded } = await readBody(body, typeof encoding === 'string' ? encoding : encoding?.join(), {
      host: url.host,
      limitBytes,
    });
    return { status: statusCode, headers: receivedHeaders(headers, wasDecoded), body: bytes, url: url.href };
  } finally {
    haveHeaders();
  }
}

function sentHeaders(headers: readonly Header[]): string[] {
  return headers.flatMap(([name, value]) => (OWN_HEADERS.has(name.toLowerCase()) ? [] : [name, value]));
}

function receivedHeaders(headers: Readonly<Record<string, string | string[] | undefined>>, wasDecoded: boolean): readonly Header[] {
  return Object.entries(headers).flatMap(([name, value]): readonly Header[] => {
    if (wasDecoded && (name === 'content-encoding' || name === 'content-length')) return [];
    return [value ?? []].flat().map((item) => [name, item] as const);
  });
}
