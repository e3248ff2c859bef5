import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto';
import { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import { type ClientCertificate, clientCertificateInvalid } from '@tandem/outbound';
import { type BerValue, octetsOf, readBer } from './ber.ts';

/** What a PFX file is for: a certificate, and the key that proves that one has it. */
export interface Identity {
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
}

const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const EXPLICIT_0 = 0xa0;
/** RFC 7292, appendix D; the content of object identifiers. */
const DATA = '2a864886f70d010701';
const KEY_BAG = '2a864886f70d010c0a0101';
const SHROUDED_KEY_BAG = '2a864886f70d010c0a0102';

/**
 * Opens a PFX file (PKCS #12, RFC 7292). OpenSSL checks file and password; Node hands out the certificate, but no key, so the key is
 * looked for here.
 *
 * @throws TandemError `OutboundClientCertificateInvalid`
 */
export function openPfx({ pfx, passphrase }: ClientCertificate): Identity {
  try {
    const certificate = certificateOf({ pfx, passphrase });
    const privateKey = keyBagsOf(pfx)
      .map((bag) => keyOf(bag, passphrase))
      .find((key) => certificate?.checkPrivateKey(key) === true);
    if (certificate !== undefined && privateKey !== undefined) return { certificate, privateKey };
  } catch {
    // No reason is told: it could hold parts of the file.
  }
  throw clientCertificateInvalid();
}

function certificateOf({ pfx, passphrase }: ClientCertificate): X509Certificate | undefined {
  const secureContext = createSecureContext({ pfx: Buffer.from(pfx), passphrase });
  const unconnected = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
  const socket = new TLSSocket(unconnected, { secureContext });
  try {
    return socket.getX509Certificate();
  } finally {
    socket.destroy();
  }
}

interface KeyBag {
  readonly isShrouded: boolean;
  /** PKCS #8, encrypted when it is shrouded. */
  readonly key: Uint8Array;
}

function keyOf({ isShrouded, key }: KeyBag, passphrase: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8', ...(isShrouded ? { passphrase } : {}) });
}

/** RFC 7292, 4: the file holds a list of safes, a safe a list of bags. Safes that are encrypted as a whole hold certificates. */
function keyBagsOf(pfx: Uint8Array): readonly KeyBag[] {
  const [file] = readBer(pfx);
  const authSafe = membersOf(file)[1];
  const safes = membersOf(readBer(dataOf(authSafe) ?? new Uint8Array())[0]);
  return safes.flatMap((safe) => membersOf(readBer(dataOf(safe) ?? new Uint8Array())[0]).flatMap(keyBagOf));
}

/** The octets of a content info of the type *data*, or undefined. */
function dataOf(contentInfo: BerValue | undefined): Uint8Array | undefined {
  const [type, content] = membersOf(contentInfo);
  if (idOf(type) !== DATA || content?.tag !== EXPLICIT_0) return undefined;
  const [octets] = readBer(content.content);
  return octets === undefined ? undefined : octetsOf(octets);
}

function keyBagOf(bag: BerValue): KeyBag[] {
  const [type, value] = membersOf(bag);
  const id = idOf(type);
  if (value?.tag !== EXPLICIT_0 || (id !== KEY_BAG && id !== SHROUDED_KEY_BAG)) return [];
  return [{ isShrouded: id === SHROUDED_KEY_BAG, key: value.content }];
}

function membersOf(value: BerValue | undefined): readonly BerValue[] {
  return value?.tag === SEQUENCE ? readBer(value.content) : [];
}

function idOf(value: BerValue | undefined): string {
  return value?.tag === OBJECT_IDENTIFIER ? Buffer.from(value.content).toString('hex') : '';
}
