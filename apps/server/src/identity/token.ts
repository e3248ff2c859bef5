import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits that its holder shows to be recognised. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the store keeps of a token. A token has 256 random bits, so a plain hash cannot be turned back. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
