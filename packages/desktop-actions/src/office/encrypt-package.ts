import { createHmac, randomBytes } from 'node:crypto';
import { type AgileCipher, type AgileInfo, dataSpaces, printEncryptionInfo, writeCompoundFile } from '@tandem/office-files';
import { chained, keyFor, Purpose, saltAsStart, segments, startValue } from './agile-cipher.ts';
import { digest, passwordHash } from './password-key.ts';

/** As Office of today protects files. */
const SPIN_COUNT = 100_000;
const HASH_BYTES = 64;

/**
 * A file that only opens with the password: agile encryption with AES-256 and SHA-512 ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15).
 *
 * @throws what the signal was aborted with
 */
export async function encryptPackage(bytes: Uint8Array, password: string, signal: AbortSignal): Promise<Uint8Array> {
  const [data, key] = [newCipher(), randomBytes(32)];
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(bytes.length), 0);
  const content = Buffer.concat([size, segments('encrypt', bytes, { key, cipher: data })]);
  const info: AgileInfo = {
    kind: 'agile',
    data,
    integrity: integrityOf(content, { key, data }),
    password: await lockedKey(key, password, signal),
  };
  return writeCompoundFile(new Map([['EncryptionInfo', printEncryptionInfo(info)], ['EncryptedPackage', content], ...dataSpaces()]));
}

function newCipher(): AgileCipher {
  return { salt: randomBytes(16), keyBits: 256, hash: 'sha512' };
}

/** The key of the package as only the password gives it. */
async function lockedKey(key: Uint8Array, password: string, signal: AbortSignal): Promise<AgileInfo['password']> {
  const [cipher, input] = [newCipher(), randomBytes(16)];
  const hashed = await passwordHash(password, { ...cipher, rounds: SPIN_COUNT }, signal);
  const locked = (purpose: Uint8Array, bytes: Uint8Array): Buffer =>
    chained('encrypt', bytes, { key: keyFor(purpose, hashed, cipher), start: saltAsStart(cipher) });
  return {
    ...cipher,
    spinCount: SPIN_COUNT,
    verifierInput: locked(Purpose.verifierInput, input),
    verifierHash: locked(Purpose.verifierHash, digest(cipher.hash, input)),
    key: locked(Purpose.key, key),
  };
}

function integrityOf(content: Uint8Array, { key, data }: { readonly key: Uint8Array; readonly data: AgileCipher }): AgileInfo['integrity'] {
  const secret = randomBytes(HASH_BYTES);
  const locked = (purpose: Uint8Array, bytes: Uint8Array): Buffer => chained('encrypt', bytes, { key, start: startValue(purpose, data) });
  const value = createHmac(data.hash, secret).update(content).digest();
  return { key: locked(Purpose.integrityKey, secret), value: locked(Purpose.integrityValue, value) };
}
