import { defineConfig } from 'vitest/config';

/** The long random tests; the normal suite holds a short form of each. `TANDEM_WALKS` says how many walks of edits there are. */
export default defineConfig({
  test: {
    include: ['packages/**/*.fuzz.test.ts', 'packages/designer-core/test/cloud-flow/{corpus,edit-sequences}.test.ts'],
    env: { TANDEM_WALKS: process.env['TANDEM_WALKS'] ?? '10000' },
    testTimeout: 3_600_000,
    passWithNoTests: false,
  },
});
