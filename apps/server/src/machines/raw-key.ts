import { createPublicKey, type KeyObject } from 'node:crypto';
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

/** @param base64 what `readRawKey` gave */
export function ed25519Key(base64: string): KeyObject {
  const x = Buffer.from(base64, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
