import { ExpressionError } from '../expression-error.ts';

/** An address as .NET's `Uri` shows it. */
export interface AbsoluteUri {
  readonly scheme: string;
  /** As it is written, in lower case. */
  readonly host: string;
  /** Of the scheme when the address names none; -1 when the scheme has none either. */
  readonly port: number;
  readonly path: string;
  /** With its question mark. */
  readonly query: string;
  readonly pathAndQuery: string;
}

const PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
  ['ftp', 21],
  ['ws', 80],
  ['wss', 443],
]);

const ADDRESS = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#\\]*))?([^?#]*)(\?[^#]*)?/i;
/** A host such as `1270.0.1`, which browsers take for a broken IPv4 address and .NET for a name. */
const HOST_OF_DIGITS = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#\\@]*@)?)(?:[\w-]+\.)*(?:\d+|0x[\da-f]*)(?=[:/?#\\]|$)/i;
const EMPTY_LABEL = /^\.|\.\./;
const AUTHORITY = /^(?:[^@]*@)?(\[[^\]]*\]|[^:]*)/;

/** @throws ExpressionError when the text is no absolute address */
export function readAbsoluteUri(text: string, functionName: string): AbsoluteUri {
  const address = text.trim();
  const url = parsed(address);
  const [, , authority, rawPath = '', rawQuery = ''] = ADDRESS.exec(address) ?? [];
  const host = AUTHORITY.exec(authority ?? '')?.[1] ?? '';
  if (url === undefined || EMPTY_LABEL.test(host)) {
    throw new ExpressionError(
      `The function '${functionName}' expects an absolute address such as 'https://contoso.com/path', but the string given is none. Put the scheme and the host before it.`,
    );
  }
  const scheme = url.protocol.slice(0, -1);
  const path = escaped(authority === undefined ? rawPath : pathOf(rawPath));
  const query = rawQuery === '?' ? rawQuery : escaped(rawQuery);
  const port = url.port === '' ? (PORTS.get(scheme) ?? -1) : Number(url.port);
  return { scheme, host: host.toLowerCase(), port, path, query, pathAndQuery: path + query };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text.replace(HOST_OF_DIGITS, '$1host'));
  } catch {
    return undefined;
  }
}

/** With forward slashes, and without the segments `.` and `..`. */
function pathOf(raw: string): string {
  const segments = raw.replaceAll('\\', '/').split('/').slice(1);
  const kept: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const isDots = segment === '.' || segment === '..';
    if (segment === '..') kept.pop();
    if (!isDots) kept.push(segment);
    else if (index === segments.length - 1) kept.push('');
  }
  return `/${kept.join('/')}`;
}

/** What cannot stand in an address as percent codes, and a percent sign that is no code, too. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^!#$%&'()*+,./:;=?@[\]_~\w-]+/gu, encodeURIComponent);
}
