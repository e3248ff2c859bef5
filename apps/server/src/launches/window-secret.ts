import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether the secret is the one whose SHA-256 (base64) the claim named. */
export function isWindowSecret(secret: string, claimedHash: string): boolean {
  const claimed = Buffer.from(claimedHash, 'base64');
  const actual = createHash('sha256').update(secret).digest();
  return claimed.length === actual.length && timingSafeEqual(claimed, actual);
}
