import { expect, it } from 'vitest';
import { languageOf, localeOf } from '../src/i18n/language-choice.ts';

it.each([
  ['system', ['de-AT', 'en'], 'de', 'de-AT'],
  ['system', ['fr', 'en-GB', 'de'], 'en', 'en-GB'],
  ['system', ['fr'], 'en', 'en'],
  ['de', ['en-US'], 'de', 'de'],
  ['en', ['de', 'en-IE'], 'en', 'en-IE'],
] as const)('for the choice %s and the languages %j of the browser, shows %s as in %s', (choice, wanted, language, locale) => {
  expect(languageOf(choice, wanted)).toBe(language);
  expect(localeOf(language, wanted)).toBe(locale);
});
