import { base64Encode, contentObject, utf8Encode } from '../values/bytes.ts';
import { stringify } from '../values/text.ts';
import { fail, int, string, type Value } from '../values/value.ts';
import { eager, type FunctionDefinition, type FunctionGroup, textAt } from './definition.ts';

/** As .NET's `Uri.EscapeDataString`: all but letters, digits and `-_.~`. */
export function escapeText(text: string): string {
  return [...utf8Encode(text)].map(escapeByte).join('');
}

function escapeByte(byte: number): string {
  const char = String.fromCharCode(byte);
  return /[A-Za-z0-9\-_.~]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** As .NET's `Uri.UnescapeDataString`: what is no escape of UTF-8 stays as it is. */
export function unescapeText(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    let result = '';
    for (let at = 0; at < run.length; ) {
      const size = sequenceSize(run, at);
      result += size === 0 ? run.slice(at, at + 3) : decodeURIComponent(run.slice(at, at + 3 * size));
      at += 3 * Math.max(size, 1);
    }
    return result;
  });
}

/** How many escaped bytes make one character there; 0 when they make none. */
function sequenceSize(run: string, at: number): number {
  for (const size of [1, 2, 3, 4]) {
    try {
      decodeURIComponent(run.slice(at, at + 3 * size));
      return at + 3 * size <= run.length ? size : 0;
    } catch {}
  }
  return 0;
}

interface Uri {
  readonly scheme: string;
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly query: string;
}

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21, ws: 80, wss: 443 };
const URI = /^\s*([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?)(?::(\d*))?(\/[^?#]*)?(\?[^#]*)?(#.*)?$/iu;

function readUri(text: string): Uri {
  const [, scheme = '', host = '', port = '', path = '/', query = ''] = URI.exec(text.trimEnd()) ?? fail('no absolute URI');
  const name = scheme.toLowerCase();
  if (Number(port) > 65535) fail('no port');
  return {
    scheme: name,
    host: host.toLowerCase(),
    port: port === '' ? (PORTS[name] ?? -1) : Number(port),
    path: escapePart(withoutDots(path.replaceAll('\\', '/'))),
    query: escapePart(query),
  };
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..') kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return `/${kept.join('/')}`;
}

/** Escapes what may not stand in a URI and leaves escapes alone. */
function escapePart(part: string): string {
  return part.replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%[\]]+/gi, (run) => escapeText(run));
}

function part(select: (uri: Uri) => Value): FunctionDefinition {
  return eager(1, 1, (args) => select(readUri(textAt(args, 0))));
}

const escaping = eager(1, Number.POSITIVE_INFINITY, (args) => string(escapeText(args.map(stringify).join(''))));
const unescaping = eager(1, 1, (args) => string(unescapeText(textAt(args, 0))));

export const URI_FUNCTIONS: FunctionGroup = {
  uriComponent: escaping,
  encodeUriComponent: escaping,
  uriComponentToString: unescaping,
  decodeUriComponent: unescaping,
  uriComponentToBinary: eager(1, 1, (args) =>
    contentObject('application/octet-stream', base64Encode(utf8Encode(unescapeText(textAt(args, 0))))),
  ),
  uriHost: part(({ host }) => string(host)),
  uriPath: part(({ path }) => string(path)),
  uriPathAndQuery: part(({ path, query }) => string(path + query)),
  uriPort: part(({ port }) => int(port)),
  uriQuery: part(({ query }) => string(query)),
  uriScheme: part(({ scheme }) => string(scheme)),
};
