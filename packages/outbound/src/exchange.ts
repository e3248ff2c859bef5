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
      responseHeaders: 'raw',
    });
    haveHeaders();
    // With 'raw', names and values take turns; the type does not say so.
    const received = pairsOf(headers as unknown as readonly (string | Buffer)[]);
    const encodings = received.filter(([name]) => name.toLowerCase() === 'content-encoding').map(([, value]) => value);
    const { bytes, wasDecoded } = await readBody(body, encodings.join(), { host: url.host, limitBytes });
    return { status: statusCode, headers: wasDecoded ? withoutEncoding(received) : received, body: bytes, url: url.href };
  } finally {
    haveHeaders();
  }
}

function sentHeaders(headers: readonly Header[]): string[] {
  return headers.flatMap(([name, value]) => (OWN_HEADERS.has(name.toLowerCase()) ? [] : [name, value]));
}

function pairsOf(raw: readonly (string | Buffer)[]): readonly Header[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[String(name), String(raw[at + 1] ?? '')] as const] : []));
}

function withoutEncoding(headers: readonly Header[]): readonly Header[] {
  return headers.filter(([name]) => !['content-encoding', 'content-length'].includes(name.toLowerCase()));
}
