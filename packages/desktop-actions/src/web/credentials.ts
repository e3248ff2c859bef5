import { createHash, randomBytes } from 'node:crypto';

export interface WebCredentials {
  readonly userName: string;
  readonly password: string;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
}

/**
 * The `Authorization` header that answers the challenge of a server (RFC 7617 Basic, RFC 7616 Digest); undefined when it asks for
 * neither. A 401 without a challenge is answered with Basic.
 *
 * @param challenges the `WWW-Authenticate` headers
 */
export function authorization(challenges: readonly string[], credentials: WebCredentials, asked: Asked): string | undefined {
  const digest = challenges.find((challenge) => /^digest\s/i.test(challenge));
  if (digest !== undefined) return digestOf(digest, credentials, asked);
  const isBasic = challenges.length === 0 || challenges.some((challenge) => /\bbasic\b/i.test(challenge));
  return isBasic ? `Basic ${Buffer.from(`${credentials.userName}:${credentials.password}`).toString('base64')}` : undefined;
}

function digestOf(challenge: string, { userName, password }: WebCredentials, { method, url }: Asked): string | undefined {
  const fields = new Map(
    [...challenge.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,]+))/gi)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted ?? bare ?? '',
    ]),
  );
  const algorithm = fields.get('algorithm') ?? 'MD5';
  const hash = hashOf(algorithm);
  if (hash === undefined) return undefined;
  const [realm = '', nonce = ''] = [fields.get('realm'), fields.get('nonce')];
  const uri = url.pathname + url.search;
  const cnonce = randomBytes(12).toString('hex');
  const isSession = /-sess$/i.test(algorithm);
  const plain = hash(`${userName}:${realm}:${password}`);
  const secret = isSession ? hash(`${plain}:${nonce}:${cnonce}`) : plain;
  const request = hash(`${method}:${uri}`);
  const hasQop = fields.get('qop') !== undefined;
  const response = hash(hasQop ? `${secret}:${nonce}:00000001:${cnonce}:auth:${request}` : `${secret}:${nonce}:${request}`);
  const opaque = fields.get('opaque');
  return [
    `Digest username="${userName.replaceAll(/["\\]/g, '\\$&')}", realm="${realm}", nonce="${nonce}", uri="${uri}", response="${response}"`,
    `algorithm=${algorithm}`,
    ...(hasQop ? [`qop=auth, nc=00000001, cnonce="${cnonce}"`] : []),
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
  ].join(', ');
}

function hashOf(algorithm: string): ((text: string) => string) | undefined {
  const name = /^MD5(-sess)?$/i.test(algorithm) ? 'md5' : /^SHA-256(-sess)?$/i.test(algorithm) ? 'sha256' : undefined;
  return name === undefined ? undefined : (text) => createHash(name).update(text).digest('hex');
}
