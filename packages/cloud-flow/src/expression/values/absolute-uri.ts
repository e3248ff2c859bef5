import { ExpressionError } from '../expression-error.ts';

export interface AbsoluteUri {
  readonly scheme: string;
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

/** @throws ExpressionError when the text is no absolute address */
export function readAbsoluteUri(text: string, functionName: string): AbsoluteUri {
  const url = parsed(text);
  if (url === undefined) {
    throw new ExpressionError(
      `The function '${functionName}' expects an absolute address such as 'https://contoso.com/path', but the string given is none.`,
    );
  }
  const scheme = url.protocol.slice(0, -1);
  const path = url.pathname === '' ? '/' : url.pathname;
  const port = url.port === '' ? (PORTS.get(scheme) ?? -1) : Number(url.port);
  return { scheme, host: url.hostname, port, path, query: url.search, pathAndQuery: path + url.search };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
