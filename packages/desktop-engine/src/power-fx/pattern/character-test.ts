import { WORD_SET } from '@tandem/desktop-flow/power-fx';
import type { CharacterTest } from './program.ts';

/** Characters whose answers are kept. */
const KEPT = 0x250;

/** Whether a character, by its code, is one of a set. */
export function characterTest(set: string, ignoresCase: boolean): CharacterTest {
  const single = /^\[\\u\{([\da-f]+)\}\]$/.exec(set);
  if (single !== null && !ignoresCase) {
    const wanted = Number.parseInt(single[1] ?? '', 16);
    return (code) => code === wanted;
  }
  const regex = new RegExp(`^${set}$`, ignoresCase ? 'vi' : 'v');
  const known: (boolean | undefined)[] = Array.from({ length: KEPT }, () => undefined);
  return (code) => {
    const answer = code < KEPT ? known[code] : undefined;
    if (answer !== undefined) return answer;
    const found = regex.test(String.fromCodePoint(code));
    if (code < KEPT) known[code] = found;
    return found;
  };
}

export const isWordCharacter: CharacterTest = characterTest(WORD_SET, false);
