import { isIP, type LookupFunction, type Socket } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { buildConnector } from 'undici';
import { canonicalAddress } from './address-kind.ts';
import { addressRefused, clientCertificateInvalid, nameNotFound } from './outbound-errors.ts';
import { goesThrough, type OutboundProxy } from './outbound-proxy.ts';
import type { ClientCertificate } from './outbound-request.ts';
import { isNameOpen, isOpen, type OutboundRules } from './outbound-rules.ts';
import { openTunnel } from './tunnel.ts';

/** All addresses of a name, as `node:dns` gives them. */
export type ResolveName = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

export interface ConnectOptions {
  readonly rules: OutboundRules;
  readonly resolve: ResolveName;
  readonly connectTimeoutMs: number;
  readonly clientCertificate?: ClientCertificate;
  readonly proxy?: OutboundProxy | undefined;
}

/**
 * Connects to addresses that were checked, and to no other: a name is resolved once, every address it has must be open, and the socket
 * gets exactly these. A proxy gets the name, and resolves it again.
 */
export function checkedConnect({ connectTimeoutMs, clientCertificate, ...surroundings }: ConnectOptions): buildConnector.connector {
  const secureContext = clientCertificate === undefined ? {} : { secureContext: contextWith(clientCertificate) };
  const tls = { allowH2: false, timeout: connectTimeoutMs, ...secureContext };
  return (options, callback) => {
    const target = { hostname: options.hostname, port: portOf(options) };
    const { proxy, rules } = surroundings;
    const whatFails = (reason: Error): void => callback(reason, null);
    if (proxy === undefined || !goesThrough(proxy, target)) {
      const withLookup = (addresses: readonly ResolvedAddress[]): void =>
        buildConnector({ ...tls, lookup: lookupOf(addresses) })(options, callback);
      requireAddresses(target, surroundings).then(withLookup, whatFails);
      return;
    }
    const tunnel = async (): Promise<Socket> => {
      const addresses = await openAddresses(target, surroundings);
      if (addresses.length === 0 && !isNameOpen(lowerCase(target), rules)) throw addressRefused(hostOf(target));
      return openTunnel(proxy, hostOf(target), connectTimeoutMs);
    };
    const withSocket = (socket: Socket): void => {
      if (options.protocol === 'https:') buildConnector(tls)({ ...options, httpSocket: socket }, callback);
      else callback(null, socket);
    };
    tunnel().then(withSocket, whatFails);
  };
}

/** @throws TandemError `OutboundClientCertificateInvalid` */
function contextWith({ pfx, passphrase }: ClientCertificate): SecureContext {
  try {
    return createSecureContext({ pfx: Buffer.from(pfx), passphrase });
  } catch {
    throw clientCertificateInvalid();
  }
}

interface Target {
  readonly hostname: string;
  readonly port: number;
}

type Surroundings = Pick<ConnectOptions, 'rules' | 'resolve'>;

/** @throws TandemError `OutboundAddressRefused`, `OutboundNameNotFound` */
async function requireAddresses(target: Target, surroundings: Surroundings): Promise<readonly ResolvedAddress[]> {
  const addresses = await openAddresses(target, surroundings);
  if (addresses.length === 0) throw nameNotFound(hostOf(target));
  return addresses;
}

/** @returns none when the name cannot be resolved @throws TandemError `OutboundAddressRefused` when any of them is closed */
async function openAddresses(target: Target, { rules, resolve }: Surroundings): Promise<readonly ResolvedAddress[]> {
  const found = await addressesOf(target.hostname, resolve);
  return found.map(({ address: text }) => {
    const address = canonicalAddress(text);
    if (address === undefined || !isOpen({ ...lowerCase(target), address }, rules)) throw addressRefused(hostOf(target));
    return { address, family: isIP(address) };
  });
}

function lowerCase({ hostname, port }: Target): Target {
  return { hostname: hostname.toLowerCase(), port };
}

async function addressesOf(hostname: string, resolve: ResolveName): Promise<readonly ResolvedAddress[]> {
  const family = isIP(hostname);
  if (family !== 0) return [{ address: hostname, family }];
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
}

/** Answers with what was checked, whatever name is asked for. */
function lookupOf(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all === true) callback(null, [...addresses]);
    else if (first !== undefined) callback(null, first.address, first.family);
  };
}

function portOf({ port, protocol }: buildConnector.Options): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function hostOf({ hostname, port }: Target): string {
  return `${isIP(hostname) === 6 ? `[${hostname}]` : hostname}:${port}`;
}
