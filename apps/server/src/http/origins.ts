import { TandemError } from '@tandem/kernel';

/** The addresses under which this server may be asked; a page of any other origin can neither read nor change anything. */
export interface Origins {
  isOwn(origin: string): boolean;
  isOwnHost(host: string): boolean;
  /** The origin under which a request with this `Host` header came in, without a slash at its end. */
  baseUrl(host: string | undefined): string;
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * @param addresses host names and IP addresses under which clients reach the server besides loopback
 * @param port the port it listens on, asked late because the system may choose it
 * @param publicUrl the address that people use when a proxy stands in front
 */
export function createOrigins(addresses: readonly string[], port: () => number, publicUrl: string | undefined): Origins {
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
  const baseUrl = (host: string | undefined): string =>
    published !== undefined && (host === undefined || host.toLowerCase() === published.host)
      ? published.origin
      : `http://${host ?? `127.0.0.1:${port()}`}`;
  return { isOwn, isOwnHost, baseUrl };
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
  if (isForeignSite || (source.origin !== undefined && !origins.isOwn(source.origin))) {
    throw new TandemError('ForeignOrigin', 'A page of another origin may not do this.', {
      status: 403,
      fix: 'Open Tandem itself under the address that the server printed at its start.',
    });
  }
}
