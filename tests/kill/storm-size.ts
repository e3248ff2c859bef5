/** How many processes a storm kills. */
export const KILLS = Number(process.env['TANDEM_KILLS'] ?? 500);
export const SEED = Number(process.env['TANDEM_SEED'] ?? Date.now() % 1_000_000);

/** Mulberry32: small, and the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
