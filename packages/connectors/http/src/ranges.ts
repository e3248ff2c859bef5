import { type Context, LIMITS } from '@tandem/kernel';
import { type Header, headerOf, type OutboundResponse } from '@tandem/outbound';
import { type ContentLimit, contentChanged, contentTooLarge } from './http-errors.ts';
import type { AuthenticatedRequest, Sender } from './sender.ts';

interface Part {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

export interface Download {
  readonly sender: Sender;
  readonly request: AuthenticatedRequest;
  readonly limit: ContentLimit;
}

/**
 * Asks for the rest of content that began with `206 Partial Content` (RFC 9110, 14), part by part.
 *
 * @returns a response 200 with all of it, or the one that ended the download
 */
export async function readRanges(context: Context, first: OutboundResponse, download: Download): Promise<OutboundResponse> {
  const part = partOf(first);
  if (part === undefined || part.first !== 0) return first;
  if (part.total > LIMITS[download.limit]) throw contentTooLarge(download.limit);
  const chunks = [first.body];
  let at = part.last + 1;
  while (at < part.total) {
    const response = await download.sender.send(
      context,
      rangeRequest(download.request, { first: at, size: part.last + 1, validator: headerOf(first.headers, 'etag') }),
      {
        responseBytes: LIMITS[download.limit] - at,
      },
    );
    const next = partOf(response);
    if (response.status !== 206) return response;
    if (next?.first !== at || next.total !== part.total || response.body.byteLength === 0) throw contentChanged();
    chunks.push(response.body);
    at += response.body.byteLength;
  }
  const body = Buffer.concat(chunks);
  return { ...first, status: 200, headers: wholeHeaders(first.headers, body.byteLength), body };
}

function rangeRequest(
  request: AuthenticatedRequest,
  { first, size, validator }: { first: number; size: number; validator: string | undefined },
): AuthenticatedRequest {
  const headers = request.headers.filter(([name]) => !/^(range|if-range)$/i.test(name));
  const isStrong = validator !== undefined && !validator.startsWith('W/');
  return {
    ...request,
    headers: [...headers, ['Range', `bytes=${first}-${first + size - 1}`], ...(isStrong ? [['If-Range', validator] as const] : [])],
  };
}

function partOf({ status, headers, body }: OutboundResponse): Part | undefined {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headerOf(headers, 'content-range') ?? '') ?? [];
  if (status !== 206 || first === undefined) return undefined;
  const part = { first: Number(first), last: Number(last), total: Number(total) };
  return part.last - part.first + 1 === body.byteLength ? part : undefined;
}

function wholeHeaders(headers: readonly Header[], length: number): readonly Header[] {
  const kept = headers.filter(([name]) => !/^content-(range|length)$/i.test(name));
  return [...kept, ['Content-Length', String(length)]];
}
