import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { readLayerTable } from './scripts/layers/layer-table.ts';

/** Rooms on Node whose tests change nothing of their process and close what they open. */
const TIDY_ROOMS: readonly string[] = ['server', 'store-sqlite'];

/** What runs without Node touches nothing outside itself, so that files of its tests share a process and the modules that it has read. */
const SHARING = readLayerTable(pathOf('layers.json'))
  .filter(({ name, platform }) => platform !== 'node' || name.startsWith('connector-') || TIDY_ROOMS.includes(name))
  .map(({ path }) => `${path}/test/**/*.test.{ts,tsx}`);

/** What is tested at length by a script of its own. */
const LONG = ['**/*.kill.test.ts', '**/*.fuzz.test.ts'];

export default defineConfig({
  test: {
    passWithNoTests: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Long enough for a machine that does much else; what is right comes sooner.
    expect: { poll: { timeout: 15_000 } },
    // Much of the suite waits for processes, servers and pages; the default leaves a core unused.
    maxWorkers: '100%',
    // Every process of the tests, and every one that they start, finds its code compiled by the one before.
    env: { NODE_COMPILE_CACHE: pathOf('node_modules/.cache/tandem') },
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['packages/**/test/**/*.test.ts', 'apps/*/test/**/*.test.{ts,tsx}', 'scripts/test/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...LONG, ...SHARING],
        },
      },
      { extends: true, test: { name: 'sharing', include: SHARING, exclude: [...configDefaults.exclude, ...LONG], isolate: false } },
    ],
  },
});

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
