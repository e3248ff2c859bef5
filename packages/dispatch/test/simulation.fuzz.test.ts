import { expect, test } from 'vitest';
import { brokenPromises } from './simulation/invariants.ts';
import { simulate } from './simulation/simulate.ts';

/** Set `SEEDS` and `FIRST_SEED` to go on elsewhere. */
const SEEDS = Number(process.env['SEEDS'] ?? 100_000);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1_000_000);

test('no seed breaks a promise of the delivery', () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
    expect(brokenPromises(simulate(seed)), `seed ${seed}`).toEqual([]);
  }
}, 3_600_000);
