import { createHash } from 'node:crypto';

/** Names a text by what it says: SHA-256 in base64url. The SQL function `text_hash` is the same. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
