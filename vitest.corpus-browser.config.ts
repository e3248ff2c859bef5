import { defineConfig } from 'vitest/config';

/** Opens every flow of the corpus in its designer; the normal suite opens some of them. */
export default defineConfig({
  test: {
    include: ['tests/browser/corpus.test.ts'],
    env: { TANDEM_CORPUS_SHARE: '1' },
    passWithNoTests: false,
  },
});
