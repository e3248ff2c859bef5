import { loadActionTexts, loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { expect, test } from 'vitest';
import { indexTitles } from '../../src/runs/desktop-action-titles.ts';

const textsIn = async (language: 'en' | 'de') => ({
  modules: await loadActionTexts(language),
  statements: await loadStatementTexts(language),
});
const [english, german] = await Promise.all([textsIn('en'), textsIn('de')]);

test.each([
  ['an action', 'Run cloud connector action', 'Cloudconnector-Aktion ausführen'],
  ['a statement', 'Set variable', 'Variable festlegen'],
  ['the end of an error handler', 'Go to next action', 'Zur nächsten Aktion wechseln'],
  ['one that nobody described', 'Ask the oracle', 'Ask the oracle'],
])('%s that a machine names has its title in the language of the person', (_, reported, shown) => {
  expect(indexTitles(english, german)(reported)).toBe(shown);
  expect(indexTitles(english, english)(reported)).toBe(reported);
});
