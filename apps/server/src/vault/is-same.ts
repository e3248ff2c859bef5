import { timingSafeEqual } from 'node:crypto';

/** Compares a proof with the one that is expected; takes the same time whatever the difference. */
export function isSame(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
