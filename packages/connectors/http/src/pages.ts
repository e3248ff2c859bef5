import { type Context, isJsonArray, JsonObject, type JsonValue, LIMITS } from '@tandem/kernel';
import { headerOf, type OutboundResponse } from '@tandem/outbound';
import { decodeBody } from './decode-body.ts';
import { tooManyPages } from './http-errors.ts';
import type { AuthenticatedRequest, Sender } from './sender.ts';
import { isSuccess } from './status-name.ts';

/** limits-and-config: items over all pages. */
const MOST_ITEMS = 100_000;
const LINKS = ['@odata.nextLink', 'nextLink', 'odata.nextLink'] as const;

export interface Paging {
  readonly sender: Sender;
  /** The one of the first page. */
  readonly request: AuthenticatedRequest;
  readonly minimumItemCount: number;
}

/**
 * The body of the first page with the items of all pages that are needed, in `value`. The link stays when there is more.
 *
 * @returns the response of a page that failed, or the first one with the body of all
 */
export async function readPages(
  context: Context,
  first: OutboundResponse,
  paging: Paging,
): Promise<{ response: OutboundResponse; body?: JsonValue }> {
  const { sender, request } = paging;
  const wanted = Math.min(paging.minimumItemCount, MOST_ITEMS);
  let page = pageOf(first);
  if (page === undefined) return { response: first };
  const { body } = page;
  const items = [...page.items];
  const seen = new Set([request.url]);
  let bytes = first.body.byteLength;
  while (page?.next !== undefined && items.length < wanted) {
    const url = URL.parse(page.next, request.url)?.href ?? page.next;
    if (seen.has(url)) throw tooManyPages('a page leads to one before');
    seen.add(url);
    const response = await sender.send(context, { ...request, url, origin: request.url });
    bytes += response.body.byteLength;
    if (bytes > LIMITS.messageBytes)
      throw tooManyPages(`they are larger than ${LIMITS.messageBytes / 1024 / 1024} MB, the limit messageBytes`);
    page = pageOf(response);
    if (page === undefined) return { response };
    items.push(...page.items);
  }
  return { response: first, body: joined(body, items, page?.next) };
}

interface Page {
  readonly body: JsonObject;
  readonly items: readonly JsonValue[];
  readonly next: string | undefined;
}

/** A page, or undefined when the response is none. */
function pageOf({ status, headers, body: bytes }: OutboundResponse): Page | undefined {
  const body = isSuccess(status) ? decodeBody(bytes, headerOf(headers, 'content-type')) : undefined;
  if (!(body instanceof JsonObject)) return undefined;
  const items = body.get('value');
  if (!isJsonArray(items)) return undefined;
  const next = LINKS.map((name) => body.get(name)).find((link) => typeof link === 'string' && link !== '');
  return { body, items, next: typeof next === 'string' ? next : undefined };
}

function joined(body: JsonObject, items: readonly JsonValue[], next: string | undefined): JsonObject {
  const links: ReadonlySet<string> = new Set(LINKS.map((name) => name.toLowerCase()));
  const entries = [...body].flatMap(([key, value]): [string, JsonValue][] => {
    if (links.has(key.toLowerCase())) return next === undefined ? [] : [[key, next]];
    return [[key, key.toLowerCase() === 'value' ? items : value]];
  });
  return JsonObject.of(entries);
}
