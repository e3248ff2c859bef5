import { expect, it } from 'vitest';
import { createPhraseBook } from '../src/i18n/phrase-book.ts';

const german = createPhraseBook([
  ['The run is over.', 'Die Ausführung ist beendet.'],
  ['{} waits.', '{} wartet.'],
  ['{} waits for {}.', '{} wartet auf {}.'],
  ["{} needs '{}'. Add '{}: value'.", '{} braucht „{}“. Fügen Sie „{}: Wert“ hinzu.'],
]);

it.each([
  ['The run is over.', 'Die Ausführung ist beendet.'],
  ['M1 waits for a (new) $run.', 'M1 wartet auf a (new) $run.'],
  ['M1\nM2 waits.', 'M1\nM2 wartet.'],
  ['M1 waits. The run is over.', 'M1 wartet. Die Ausführung ist beendet.'],
  ['Something else. The run is over.', undefined],
  ['Something else.', undefined],
  [' waits for .', ' wartet auf .'],
  ['M1 waits for M1 waits for M2.', 'M1 wartet auf M1 waits for M2.'],
  ["A needs 'b'. Add 'c: value'. Add 'b: value'.", "A braucht „b“. Fügen Sie „c: value'. Add 'b: Wert“ hinzu."],
  ["A needs 'b'. Add ': value'", undefined],
])('turns "%s" into "%s"', (english, words) => {
  expect(german(english)).toBe(words);
});

it.each([
  ['that repeats what stands between values', `${" needs '".repeat(700)}${"'. Add '".repeat(700)}`],
  ['with thousands of sentences', 'a. '.repeat(3000)],
])('a text %s takes no time', (_, text) => {
  const startedAt = performance.now();
  german(text);
  expect(performance.now() - startedAt).toBeLessThan(200);
});
