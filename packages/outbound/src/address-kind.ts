import { BlockList, isIP } from 'node:net';

/**
 * What an address is for. `private` ones belong to somebody's own network; `reserved` ones lead to the host itself, to the platform below
 * it, to many at once, or through a tunnel to an address that nobody has checked.
 */
export type AddressKind = 'public' | 'private' | 'reserved';

/** IANA special-purpose registries (RFC 6890), and where clouds answer questions about the machine that asks. */
const RESERVED = networks(
  '0.0.0.0/8',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Teredo, ORCHID, benchmarks; documentation; 6to4.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fd00:ec2::/32',
  'fd20:ce::/32',
);

const PRIVATE = networks('10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1/128', 'fc00::/7');

/** All of IPv6 that is in use on the internet; NAT64, link-local, multicast and IPv4-compatible addresses are outside of it. */
const GLOBAL_IPV6 = networks('2000::/3');

/** @param address canonical, as `canonicalAddress` gives it; what is no address is reserved */
export function addressKind(address: string): AddressKind {
  if (isIn(RESERVED, address)) return 'reserved';
  if (isIn(PRIVATE, address)) return 'private';
  const family = isIP(address);
  if (family === 4 || (family === 6 && isIn(GLOBAL_IPV6, address))) return 'public';
  return 'reserved';
}

/** The one spelling of an address, or undefined when the text is none. IPv4 inside IPv6 (`::ffff:7f00:1`) becomes IPv4. */
export function canonicalAddress(text: string): string | undefined {
  const address = text.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(address);
  if (family === 0) return undefined;
  if (family === 4) return address;
  const spelt = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high = '', low = ''] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(spelt) ?? [];
  return high === '' ? spelt : [high, low].flatMap(bytesOf).join('.');
}

export function isInNetwork(address: string, network: { readonly address: string; readonly prefix: number }): boolean {
  return isIn(networks(`${network.address}/${network.prefix}`), address);
}

function bytesOf(group: string): [number, number] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 0xff];
}

function networks(...blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = '', prefix = ''] = block.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
