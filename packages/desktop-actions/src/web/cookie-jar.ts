import type { ActionContext } from '@tandem/desktop-engine';

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly isHostOnly: boolean;
  readonly isSecure: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const MOST_COOKIES = 500;

/** The cookies that servers gave the actions of one run (RFC 6265). */
export class CookieJar {
  #cookies: Cookie[] = [];

  clear(): void {
    this.#cookies = [];
  }

  /** Takes over the `Set-Cookie` headers of a response. */
  keep(url: URL, headers: readonly string[]): void {
    for (const header of headers) {
      const cookie = parsedCookie(url, header);
      if (cookie === undefined) continue;
      this.#cookies = this.#cookies.filter((other) => !isSame(other, cookie));
      if (cookie.expiresAt > Date.now()) this.#cookies.push(cookie);
    }
    this.#cookies = this.#cookies.slice(-MOST_COOKIES);
  }

  /** The `Cookie` header of a request; empty when there is none to send. */
  headerFor(url: URL): string {
    const matching = this.#cookies.filter((cookie) => cookie.expiresAt > Date.now() && isFor(cookie, url));
    return matching
      .toSorted((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }
}

const JARS = new WeakMap<ActionContext, CookieJar>();

/** The cookies of a run; they end with it. */
export function cookiesOf(context: ActionContext): CookieJar {
  const jar = JARS.get(context) ?? new CookieJar();
  JARS.set(context, jar);
  return jar;
}

function isSame(a: Cookie, b: Cookie): boolean {
  return a.name === b.name && a.domain === b.domain && a.path === b.path;
}

function isFor(cookie: Cookie, url: URL): boolean {
  if (cookie.isSecure && url.protocol !== 'https:') return false;
  const isDomain = cookie.isHostOnly ? url.hostname === cookie.domain : belongsTo(url.hostname, cookie.domain);
  return isDomain && (url.pathname === cookie.path || url.pathname.startsWith(cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`));
}

function belongsTo(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !/^[\d.]+$|:/.test(host));
}

function parsedCookie(url: URL, header: string): Cookie | undefined {
  const [pair = '', ...rest] = header.split(';');
  const [name, value] = cut(pair);
  const attributes = new Map(rest.map((part) => cut(part)).map(([key, content]) => [key.toLowerCase(), content]));
  const written = attributes.get('domain')?.replace(/^\./, '').toLowerCase() ?? '';
  if (name === '' || (written !== '' && (!written.includes('.') || !belongsTo(url.hostname, written)))) return undefined;
  const path = attributes.get('path');
  return {
    name,
    value,
    domain: written === '' ? url.hostname : written,
    path: path?.startsWith('/') === true ? path : url.pathname.replace(/\/[^/]*$/, '') || '/',
    isHostOnly: written === '',
    isSecure: attributes.has('secure'),
    expiresAt: expiry(attributes.get('max-age'), attributes.get('expires')),
  };
}

function cut(part: string): [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

function expiry(maxAge: string | undefined, expires: string | undefined): number {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Date.now() + Number(maxAge) * 1000;
  const at = Date.parse(expires ?? '');
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}
