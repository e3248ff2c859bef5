import type { Context } from '@tandem/kernel';
import type { OutboundClient } from './outbound-client.ts';

/** What libraries hand over that take a fetch of their own. */
export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | ArrayBuffer | ReadableStream | URLSearchParams | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A fetch for libraries, over the one client; redirects are theirs to follow. */
export function fetchThrough(client: OutboundClient, context: () => Context): (url: string, options: FetchOptions) => Promise<Response> {
  return async (url, { method, headers, body, signal }) => {
    const from = context();
    const bytes = body === undefined || body === null ? undefined : await bytesOf(body);
    const answer = await client.request(signal === undefined ? from : { ...from, signal: AbortSignal.any([from.signal, signal]) }, {
      method,
      url,
      headers: Object.entries(headers),
      limits: { redirects: 0 },
      ...(bytes === undefined ? {} : { body: bytes }),
    });
    const hasNoBody = answer.status === 204 || answer.status === 304;
    return new Response(hasNoBody ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: answer.headers.map(([name, value]) => [name, value]),
    });
  };
}

async function bytesOf(body: NonNullable<FetchOptions['body']>): Promise<Uint8Array> {
  return body instanceof Uint8Array ? body : new Uint8Array(await new Response(body).arrayBuffer());
}
