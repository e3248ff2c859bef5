import { addressKind, isInNetwork } from './address-kind.ts';

/** What an administrator opens beside the public internet. Without a port, every port that is open at all. */
export type AllowedHost =
  | { readonly kind: 'name'; readonly name: string; readonly port?: number }
  /** Every name below, not the name itself. */
  | { readonly kind: 'subdomains'; readonly of: string; readonly port?: number }
  | { readonly kind: 'network'; readonly address: string; readonly prefix: number; readonly port?: number };

export interface OutboundRules {
  readonly allowedHosts: readonly AllowedHost[];
  /** Ports that only an allowed host with that port opens; those of other protocols unless given. */
  readonly closedPorts?: ReadonlySet<number>;
}

export const NO_ALLOWED_HOSTS: OutboundRules = { allowedHosts: [] };

/** Where a request is about to connect to. */
export interface Destination {
  /** As the URL has it, in lower case; IPv6 without brackets. */
  readonly hostname: string;
  readonly port: number;
  /** Canonical. */
  readonly address: string;
}

/** fetch.spec.whatwg.org, "bad port": services that could take an HTTP request for one of their own. */
const OTHER_PROTOCOLS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117,
  119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636,
  989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/**
 * Whether a request may connect there. The public internet is open; an allowed name opens the private addresses that it leads to,
 * and only an allowed network opens reserved ones.
 */
export function isOpen(destination: Destination, { allowedHosts, closedPorts = OTHER_PROTOCOLS }: OutboundRules): boolean {
  const { address, port } = destination;
  const kind = addressKind(address);
  if (kind === 'public' && !closedPorts.has(port)) return true;
  return allowedHosts.some((host) => {
    if (host.port === undefined ? closedPorts.has(port) : host.port !== port) return false;
    return isHostMatched(destination, host) && (host.kind === 'network' || kind !== 'reserved');
  });
}

/** Names that mean something inside a network only: RFC 6761, RFC 8375, ICANN's `internal`, and those that people use. */
const INNER_NAMES = /(^|\.)(localhost|local|localdomain|internal|intranet|intern|private|corp|home|lan|home\.arpa|svc|test|invalid|onion)$/;

/**
 * Whether a proxy may be asked for a name that cannot be resolved here. Nobody can check its addresses, so it has to look public, or
 * be allowed by its name.
 */
export function isNameOpen({ hostname, port }: Omit<Destination, 'address'>, rules: OutboundRules): boolean {
  const { allowedHosts, closedPorts = OTHER_PROTOCOLS } = rules;
  const name = hostname.replace(/\.+$/, '');
  if (name.includes('.') && !INNER_NAMES.test(name) && !closedPorts.has(port)) return true;
  return allowedHosts.some(
    (host) =>
      (host.port === undefined ? !closedPorts.has(port) : host.port === port) && isHostMatched({ hostname, address: undefined }, host),
  );
}

/** Whether the entry is about this host; its port is not looked at. @param destination without an address, no network matches */
export function isHostMatched(
  destination: { readonly hostname: string; readonly address: string | undefined },
  host: AllowedHost,
): boolean {
  if (host.kind !== 'network') return isNamed(destination, host);
  return destination.address !== undefined && isInNetwork(destination.address, host);
}

function isNamed({ hostname }: Pick<Destination, 'hostname'>, host: AllowedHost & { readonly kind: 'name' | 'subdomains' }): boolean {
  const name = hostname.replace(/\.$/, '');
  return host.kind === 'name' ? name === host.name : name.endsWith(`.${host.of}`);
}
