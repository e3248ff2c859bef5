import { z } from 'zod';

/** What requests of flows may reach beside the public internet, as an administrator writes it. */
export type AllowedHost =
  | { readonly kind: 'name'; readonly name: string; readonly port?: number }
  /** Every name below, not the name itself. */
  | { readonly kind: 'subdomains'; readonly of: string; readonly port?: number }
  | { readonly kind: 'network'; readonly address: string; readonly prefix: number; readonly port?: number };

const NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$/;
const BITS = { v4: 32, v6: 128 } as const;

/**
 * Reads `erp.intern`, `*.intern`, `10.0.0.0/8`, `10.1.2.3`, `fd00::/8` or `[fd00::1]`, each also with `:port`.
 *
 * @returns undefined when the text is none of them
 */
export function readAllowedHost(text: string): AllowedHost | undefined {
  const { host, port } = splitPort(text.trim().toLowerCase());
  if (Number.isNaN(port)) return undefined;
  const found = readNetwork(host) ?? readName(host);
  return found === undefined || port === undefined ? found : { ...found, port };
}

function splitPort(text: string): { readonly host: string; readonly port: number | undefined } {
  const isBareIpv6 = !text.startsWith('[') && text.split(':').length > 2;
  const [, host = text, digits] = isBareIpv6 ? [] : (/^(.*?)(?::(\d{1,5}))?$/.exec(text) ?? []);
  const port = digits === undefined ? undefined : Number(digits);
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: port !== undefined && (port < 1 || port > 65_535) ? Number.NaN : port };
}

function readNetwork(host: string): AllowedHost | undefined {
  const [address = '', bits, ...rest] = host.split('/');
  if (rest.length > 0) return undefined;
  const family = z.ipv4().safeParse(address).success ? 'v4' : z.ipv6().safeParse(address).success ? 'v6' : undefined;
  if (family === undefined) return undefined;
  if (bits === undefined) return { kind: 'network', address, prefix: BITS[family] };
  return /^\d{1,3}$/.test(bits) && Number(bits) <= BITS[family] ? { kind: 'network', address, prefix: Number(bits) } : undefined;
}

function readName(host: string): AllowedHost | undefined {
  // A name that ends with a number would be an address in a URL, and never match.
  if (/(^|\.)(\d+|0x[0-9a-f]*)$/.test(host)) return undefined;
  if (host.startsWith('*.')) return NAME.test(host.slice(2)) ? { kind: 'subdomains', of: host.slice(2) } : undefined;
  return NAME.test(host) ? { kind: 'name', name: host } : undefined;
}

/** One host of the list, as it was written. */
export const allowedHostField = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => readAllowedHost(text) !== undefined, {
    error:
      'Give a name (erp.intern), names below one (*.intern), an address or a network (10.0.0.0/8), each also with a port (erp.intern:8443).',
  });
