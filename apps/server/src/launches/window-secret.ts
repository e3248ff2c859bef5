import { createHash } from 'node:crypto';
import { isSame } from '../vault/is-same.ts';

/** Whether the secret is the one whose SHA-256 (base64) the claim named. */
export function isWindowSecret(secret: string, claimedHash: string): boolean {
  return isSame(claimedHash, createHash('sha256').update(secret).digest('base64'));
}
