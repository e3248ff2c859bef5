import type { Language } from '../../../apps/portal/src/i18n/catalogue.ts';

/** How the portal is looked at. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  /** CSS pixels; 320 is what WCAG 2.2, success criterion 1.4.10 (reflow), asks for. */
  readonly width: 1280 | 320;
}

/** Every pair of theme, language and width occurs; colours, words and room do not depend on each other in threes. */
export const LOOKS: readonly Look[] = [
  { theme: 'light', language: 'en', width: 1280 },
  { theme: 'dark', language: 'de', width: 1280 },
  { theme: 'light', language: 'de', width: 320 },
  { theme: 'dark', language: 'en', width: 320 },
];
