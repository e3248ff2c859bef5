import { defineConfig } from 'vitest/config';

/** Compares the evaluator with the oracle on a million random templates; `TANDEM_DIFFERENTIAL` says another number. */
export default defineConfig({
  test: {
    include: ['packages/cloud-flow/test/differential/differential.test.ts'],
    env: { TANDEM_DIFFERENTIAL: process.env['TANDEM_DIFFERENTIAL'] ?? '1000000' },
    passWithNoTests: false,
  },
});
