import { TandemError } from '@tandem/kernel';
import { type BasePath, readBasePath } from './base-path.ts';

/** The addresses under which this server may be asked; a page of any other origin can neither read nor change anything. */
export interface Origins {
  isOwn(origin: string): boolean;
  isOwnHost(host: string): boolean;
  /** The address under which a request with this `Host` header came in: its origin and base path, without a slash at the end. */
  baseUrl(host: string | undefined): string;
  /** The path part of that address: where cookies count and redirects lead. */
  basePath(host: string | undefined): BasePath;
}

export interface OriginOptions {
  /** Host names and IP addresses under which clients reach the server besides loopback. */
  readonly addresses: readonly string[];
  /** The port it listens on, asked late because the system may choose it. */
  readonly port: () => number;
  /** The address that people use when a proxy stands in front; its path is the base path. */
  readonly publicUrl?: string | undefined;
  /** The base path when there is no public address. */
  readonly basePath?: BasePath | undefined;
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

export function createOrigins({ addresses, port, publicUrl, basePath: ownPath = '' }: OriginOptions): Origins {
  const names = new Set([...LOOPBACK_NAMES, ...addresses.map(hostName)]);
  const published = publicUrl === undefined ? undefined : new URL(publicUrl);
  const isOwnHost = (host: string): boolean => {
    const lower = host.toLowerCase();
    if (lower === published?.host) return true;
    const { name, portText } = splitHost(lower);
    return names.has(name) && (portText === '' ? '80' : portText) === String(port());
  };
  const isOwn = (origin: string): boolean =>
    origin === published?.origin || (origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length)));
  const isPublished = (host: string | undefined) => host === undefined || host.toLowerCase() === published?.host;
  const basePath = (host: string | undefined): BasePath =>
    published !== undefined && isPublished(host) ? readBasePath(published.pathname) : ownPath;
  const originOf = (host: string | undefined): string =>
    published !== undefined && isPublished(host) ? published.origin : `http://${host ?? `127.0.0.1:${port()}`}`;
  return { isOwn, isOwnHost, basePath, baseUrl: (host) => originOf(host) + basePath(host) };
}

function hostName(address: string): string {
  return address.includes(':') ? `[${address.toLowerCase()}]` : address.toLowerCase();
}

function splitHost(host: string): { readonly name: string; readonly portText: string } {
  const match = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host);
  return { name: match?.[1] ?? '', portText: match?.[2] ?? '' };
}

/** What of a request says where it comes from. */
export interface RequestSource {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/**
 * Refuses what a page of another origin sent. The host check also stops a foreign name that resolves to this computer.
 *
 * @param isSensitive whether the request changes something or keeps a connection open
 * @throws TandemError `ForeignHost`, `ForeignOrigin`
 */
export function checkSource(origins: Origins, source: RequestSource, isSensitive: boolean): void {
  if (source.host === undefined || !origins.isOwnHost(source.host)) {
    throw new TandemError('ForeignHost', 'This server does not answer under the name that was asked.', {
      status: 421,
      fix: 'Use the address that the server printed at its start, or start it with its public URL.',
    });
  }
  if (!isSensitive) return;
  const site = source['sec-fetch-site'];
  const isForeignSite = source.origin === undefined && site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeignSite || (source.origin !== undefined && !origins.isOwn(source.origin))) throw foreignOrigin();
}

/**
 * Refuses a WebSocket that goes by a cookie unless a page of this server opens it: browsers send cookies with the sockets of every
 * page, and always name its origin.
 *
 * @throws TandemError `ForeignHost`, `ForeignOrigin`
 */
export function requireOwnPage(origins: Origins, source: RequestSource): void {
  checkSource(origins, source, true);
  if (source.origin === undefined) throw foreignOrigin();
}

function foreignOrigin(): TandemError {
  return new TandemError('ForeignOrigin', 'A page of another origin may not do this.', {
    status: 403,
    fix: 'Open Tandem itself under the address that the server printed at its start.',
  });
}
