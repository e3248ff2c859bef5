const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait before the next attempt: doubles from half a second to half a minute, spread at random over its upper
 * half, so that a thousand machines do not come back to a restarted server at one moment.
 *
 * @param failures attempts that have failed in a row
 * @param random from 0 to 1
 */
export function backoffMs(failures: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 20));
  return Math.round(longest / 2 + (random * longest) / 2);
}
