import { createHash } from 'node:crypto';
import type { CloudFlowRunId } from '@tandem/kernel';

/**
 * A UUIDv7 whose random part is a hash, for runs that must have the same id however often they are asked for.
 *
 * @param time the first 48 bits, as 12 hexadecimal digits: milliseconds since 1970
 */
export function hashedRunId(time: string, text: string): CloudFlowRunId {
  const hash = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
  return id as CloudFlowRunId;
}
