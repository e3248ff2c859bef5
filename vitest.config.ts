import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/test/**/*.test.ts', 'apps/*/test/**/*.test.{ts,tsx}', 'scripts/test/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.kill.test.ts', '**/*.fuzz.test.ts'],
    passWithNoTests: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Long enough for a machine that does much else; what is right comes sooner.
    expect: { poll: { timeout: 15_000 } },
    // Much of the suite waits for processes, servers and pages; the default leaves a core unused.
    maxWorkers: '100%',
  },
});
