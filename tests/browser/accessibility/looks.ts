import type { Language } from '../../../apps/portal/src/i18n/catalogue.ts';

/** How the portal is looked at. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  /** CSS pixels; 320 is what WCAG 2.2, success criterion 1.4.10 (reflow), asks for. */
  readonly width: 1280 | 320;
}

const PLAIN: Look = { theme: 'light', language: 'en', width: 1280 };
const OPPOSITE: Look = { theme: 'dark', language: 'de', width: 320 };
/** With the two above every pair of theme, language and width; colours, words and room do not depend on each other in threes. */
const CROSSED: readonly Look[] = [
  { theme: 'dark', language: 'en', width: 1280 },
  { theme: 'light', language: 'de', width: 1280 },
  { theme: 'dark', language: 'en', width: 320 },
  { theme: 'light', language: 'de', width: 320 },
];

const ALL = process.env['TANDEM_LOOKS'] === 'all' ? [PLAIN, OPPOSITE, ...CROSSED] : undefined;

/** One for pages and the opposite for what opens over them in the normal suite; every pair for both in `npm run test:accessibility`. */
export const LOOKS_AT_PAGES = ALL ?? [OPPOSITE];
export const LOOKS_AT_SURFACES = ALL ?? [PLAIN];
