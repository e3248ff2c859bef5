import { canonicalAddress } from './address-kind.ts';
import { type AllowedHost, isHostMatched } from './outbound-rules.ts';

/** A forward proxy that whoever runs the installation chose: requests leave through it, by CONNECT. */
export interface OutboundProxy {
  readonly hostname: string;
  readonly port: number;
  /** Whether the connection to the proxy itself is encrypted. */
  readonly isTls: boolean;
  /** The header `Proxy-Authorization`; never logged and in no message. */
  readonly authorization?: string;
  /** Hosts that are reached without it. */
  readonly except: readonly AllowedHost[];
}

/** Networks are compared with addresses that the URL itself has: names are not resolved for it. */
export function goesThrough(proxy: OutboundProxy, { hostname, port }: { readonly hostname: string; readonly port: number }): boolean {
  const name = hostname.toLowerCase();
  const address = canonicalAddress(name);
  return !proxy.except.some((host) => (host.port ?? port) === port && isHostMatched({ hostname: name, address }, host));
}
