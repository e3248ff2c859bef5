import { defineConfig } from 'vitest/config';

/** Looks at the portal in every pair of theme, language and width; the normal suite takes one for pages and its opposite for dialogs. */
export default defineConfig({
  test: {
    include: ['tests/browser/accessibility.test.ts'],
    env: { TANDEM_LOOKS: 'all' },
    passWithNoTests: false,
  },
});
