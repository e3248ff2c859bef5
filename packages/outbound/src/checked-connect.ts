import { isIP, type LookupFunction } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { buildConnector } from 'undici';
import { canonicalAddress } from './address-kind.ts';
import { addressRefused, clientCertificateInvalid, nameNotFound } from './outbound-errors.ts';
import type { ClientCertificate } from './outbound-request.ts';
import { isOpen, type OutboundRules } from './outbound-rules.ts';

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
}

/**
 * Connects to addresses that were checked, and to no other: a name is resolved once, every address it has must be open, and the socket
 * gets exactly these.
 */
export function checkedConnect({ rules, resolve, connectTimeoutMs, clientCertificate }: ConnectOptions): buildConnector.connector {
  const secureContext = clientCertificate === undefined ? {} : { secureContext: contextWith(clientCertificate) };
  return (options, callback) => {
    checkedAddresses({ hostname: options.hostname, port: portOf(options) }, rules, resolve).then(
      (addresses) => {
        const lookup = lookupOf(addresses);
        buildConnector({ allowH2: false, timeout: connectTimeoutMs, lookup, ...secureContext })(options, callback);
      },
      (reason: Error) => callback(reason, null),
    );
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

/** @throws TandemError `OutboundAddressRefused` when any of them is closed, `OutboundNameNotFound` */
async function checkedAddresses(target: Target, rules: OutboundRules, resolve: ResolveName): Promise<readonly ResolvedAddress[]> {
  const host = hostOf(target);
  const found = await addressesOf(target.hostname, resolve);
  if (found.length === 0) throw nameNotFound(host);
  return found.map(({ address: text }) => {
    const address = canonicalAddress(text);
    if (address === undefined || !isOpen({ ...target, hostname: target.hostname.toLowerCase(), address }, rules))
      throw addressRefused(host);
    return { address, family: isIP(address) };
  });
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
