import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { InvalidRequest } from '../http/invalid-request.ts';

/** Length of a raw Ed25519 or X25519 public key. */
const KEY_BYTES = 32;

/**
 * Checks that a field holds a raw public key of 32 bytes and writes it as base64 with padding.
 *
 * @param path names the field in the error, such as `body.signingKey`
 * @throws InvalidRequest
 */
export function readRawKey(path: string, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES) throw new InvalidRequest([{ path, message: 'must be a raw public key of 32 bytes in base64' }]);
  return bytes.toString('base64');
}

/**
 * The same for an X25519 key to which secrets are sealed. A key of low order, such as all zeros, is refused: what is sealed to it
 * everybody can open.
 *
 * @throws InvalidRequest
 */
export function readSealingKey(path: string, base64: string): string {
  const key = readRawKey(path, base64);
  if (!givesSecret(key)) throw new InvalidRequest([{ path, message: 'must be an X25519 public key that can keep a secret' }]);
  return key;
}

/** The agreement itself fails when its result would be zero. */
function givesSecret(base64: string): boolean {
  const x = Buffer.from(base64, 'base64').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
  try {
    diffieHellman({ privateKey: generateKeyPairSync('x25519').privateKey, publicKey });
    return true;
  } catch {
    return false;
  }
}

/** @param base64 what `readRawKey` gave */
export function ed25519Key(base64: string): KeyObject {
  const x = Buffer.from(base64, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
