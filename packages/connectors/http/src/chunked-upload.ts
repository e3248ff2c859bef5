import { type Context, LIMITS } from '@tandem/kernel';
import { headerOf, type OutboundResponse } from '@tandem/outbound';
import type { AuthenticatedRequest, Sender } from './sender.ts';
import { isSuccess } from './status-name.ts';

const DEFAULT_CHUNK_BYTES = 8 * 1024 * 1024;

/**
 * Sends a body in parts, by the protocol of the original (handle-large-messages): a request without a body says how much comes and
 * gets an address; then one PATCH for each part.
 *
 * @returns the last response
 */
export async function uploadInChunks(
  context: Context,
  request: AuthenticatedRequest & { readonly body: Uint8Array },
  sender: Sender,
): Promise<OutboundResponse> {
  const { body, headers, ...rest } = request;
  const begin = await sender.send(context, {
    ...rest,
    body: undefined,
    headers: [...headers, ['x-ms-transfer-mode', 'chunked'], ['x-ms-content-length', String(body.byteLength)]],
  });
  const location = headerOf(begin.headers, 'location');
  if (!isSuccess(begin.status) || location === undefined) return begin;
  const url = URL.parse(location, begin.url)?.href ?? location;
  let response = begin;
  let size = DEFAULT_CHUNK_BYTES;
  for (let at = 0; at < body.byteLength; ) {
    size = chunkSizeOf(response) ?? size;
    const chunk = body.subarray(at, at + size);
    response = await sender.send(context, {
      ...request,
      method: 'PATCH',
      url,
      origin: request.url,
      body: chunk,
      headers: [...headers, ['Content-Range', `bytes=${at}-${at + chunk.byteLength - 1}/${body.byteLength}`]],
    });
    if (!isSuccess(response.status)) return response;
    at += chunk.byteLength;
  }
  return response;
}

/** What the service suggests, or undefined. */
function chunkSizeOf({ headers }: OutboundResponse): number | undefined {
  const size = Number(headerOf(headers, 'x-ms-chunk-size'));
  return Number.isInteger(size) && size > 0 ? Math.min(size, LIMITS.messageBytes) : undefined;
}
