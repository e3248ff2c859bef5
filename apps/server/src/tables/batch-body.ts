import { TandemError } from '@tandem/kernel';
import type { DataMethod } from './data-call.ts';

/** One request inside a batch. */
export interface BatchRequest {
  readonly method: DataMethod;
  /** As it is written: a whole address, one from the root, or one below the service root. */
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** By which later requests of its change set name the row (`$1`). */
  readonly contentId: string | undefined;
}

/** A request of its own, or requests that succeed or fail together. */
export type BatchItem =
  | { readonly kind: 'single'; readonly request: BatchRequest }
  | { readonly kind: 'change-set'; readonly requests: readonly BatchRequest[] };

/**
 * Reads the multipart body of a batch (OData 4.0, batch requests; RFC 2046).
 *
 * @param type the header Content-Type, which names the boundary
 * @throws TandemError for what is no batch
 */
export function readBatch(type: string, body: string): readonly BatchItem[] {
  return partsOf(type, body).map((part) => {
    const { headers, rest } = readHead(part);
    const inner = headers['content-type'] ?? '';
    if (!isMultipart(inner)) return { kind: 'single', request: readRequest(headers, rest) };
    const parts = partsOf(inner, rest).map(readHead);
    return { kind: 'change-set', requests: parts.map((each) => readRequest(each.headers, each.rest)) };
  });
}

export function isMultipart(type: string): boolean {
  return /^multipart\/mixed\b/i.test(type);
}

function partsOf(type: string, body: string): readonly string[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (!isMultipart(type) || boundary === undefined) throw badBatch('It is not multipart/mixed with a boundary');
  const marker = `--${boundary}`;
  const parts: string[][] = [];
  for (const line of body.split('\n')) {
    const text = line.trimEnd();
    if (text === `${marker}--`) return parts.map((lines) => lines.join('\n'));
    if (text === marker) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  throw badBatch(`The end of the part '${boundary}' is missing`);
}

interface Head {
  readonly headers: Readonly<Record<string, string>>;
  readonly rest: string;
}

function readHead(text: string): Head {
  const end = /(?:^|\r?\n)\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) headers[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim();
  }
  return { headers, rest: end === null ? '' : text.slice(end.index + end[0].length) };
}

const REQUEST_LINE = /^\s*(GET|POST|PUT|PATCH|DELETE) (\S+)(?: HTTP\/1\.1)?[ \t\r]*(?:\n|$)/;

function readRequest(part: Head['headers'], text: string): BatchRequest {
  const line = REQUEST_LINE.exec(text);
  const [whole = '', method, url] = line ?? [];
  if (method === undefined || url === undefined) throw badBatch('A part begins with no request line such as GET accounts HTTP/1.1');
  const { headers, rest } = readHead(text.slice(whole.length));
  // The expression has no other methods.
  return { method: method as DataMethod, url, headers, body: rest.trim(), contentId: part['content-id'] };
}

export function badBatch(what: string): TandemError {
  return new TandemError('0x80048d19', `The batch cannot be read. ${what}.`, {
    fix: 'Send parts of the type application/http between the lines of the boundary that the header Content-Type names.',
  });
}
