import { expect, it } from 'vitest';
import { createPhraseBook } from '../src/i18n/phrase-book.ts';

const german = createPhraseBook([
  ['The run is over.', 'Die Ausführung ist beendet.'],
  ['{} waits.', '{} wartet.'],
  ['{} waits for {}.', '{} wartet auf {}.'],
]);

it.each([
  ['The run is over.', 'Die Ausführung ist beendet.'],
  ['M1 waits for a (new) $run.', 'M1 wartet auf a (new) $run.'],
  ['M1\nM2 waits.', 'M1\nM2 wartet.'],
  ['M1 waits. The run is over.', 'M1 wartet. Die Ausführung ist beendet.'],
  ['Something else. The run is over.', undefined],
  ['Something else.', undefined],
])('turns "%s" into "%s"', (english, words) => {
  expect(german(english)).toBe(words);
});
