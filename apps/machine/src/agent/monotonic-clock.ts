/** Milliseconds since 1970 that never go back while the process lives, whatever is done to the clock of the computer. */
export function now(): number {
  return Math.round(performance.timeOrigin + performance.now());
}
