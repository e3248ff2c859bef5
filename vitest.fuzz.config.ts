import { defineConfig } from 'vitest/config';

/** The long random tests; the normal suite holds a short form of each. */
export default defineConfig({
  test: { include: ['packages/**/*.fuzz.test.ts'], testTimeout: 3_600_000, passWithNoTests: false },
});
