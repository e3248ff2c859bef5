import { defineConfig } from 'vitest/config';

/** The long form of `npm run test:kill` kills 500 processes; `TANDEM_KILLS` says another number, `TANDEM_SEED` repeats one. */
export default defineConfig({
  test: {
    include: ['tests/**/*.kill.test.ts', 'apps/**/*.kill.test.ts', 'packages/**/*.kill.test.ts'],
    fileParallelism: false,
    passWithNoTests: false,
  },
});
