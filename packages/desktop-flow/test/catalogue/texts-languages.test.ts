import { expect, test } from 'vitest';
import { loadActionTexts, loadStatementTexts } from '../../src/catalogue/texts/index.ts';
import { SAME_IN_BOTH } from './same-in-both.ts';
import { textsOfModule, textsOfStatements } from './text-values.ts';

const english = new Map((await loadActionTexts('en')).map((texts) => [texts.module, textsOfModule(texts)]));
const german = new Map((await loadActionTexts('de')).map((texts) => [texts.module, textsOfModule(texts)]));

/** Without placeholders, figures and signs nothing is left that a language could say differently. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, ''));
}

function equalTexts(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  return [...left]
    .filter(([place, text]) => right.get(place) === text && hasWords(text) && !SAME_IN_BOTH.has(text))
    .map((pair) => pair.join(': '));
}

test('both languages have the same modules', () => {
  expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

test.each([...english.keys()])('both languages have the same texts of %s, help included', (module) => {
  expect([...(german.get(module)?.keys() ?? [])].toSorted()).toEqual([...(english.get(module)?.keys() ?? [])].toSorted());
});

test.each([...english.keys()])('no text of %s is English in German, but for words that are the same', (module) => {
  expect(equalTexts(english.get(module) ?? new Map(), german.get(module) ?? new Map())).toEqual([]);
});

test('no statement is English in German, but for words that are the same', async () => {
  const statements = [await loadStatementTexts('en'), await loadStatementTexts('de')].map(textsOfStatements);
  expect(equalTexts(statements[0] ?? new Map(), statements[1] ?? new Map())).toEqual([]);
});
