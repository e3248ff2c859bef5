// Sets of characters as parts of a class of JavaScript with the flag `v`.

const WORD = '\\p{Ll}\\p{Lu}\\p{Lt}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Pc}';
const SPACE = '\\t\\n\\v\\f\\r\\x85\\p{Z}';

/** `\w`, `\d`, `\s` and what is not in them; they know the letters and digits of all languages. */
const SETS: Readonly<Record<string, string>> = {
  w: WORD,
  W: `[^${WORD}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: SPACE,
  S: `[^${SPACE}]`,
};

export const WORD_SET = `[${WORD}]`;
export const ANY_SET = '[\\p{Any}]';
/** What a dot is without `DotAll`. */
export const LINE_SET = '[^\\r\\n]';

export const SPACE_OF_PATTERN = new RegExp(`[${SPACE}]+`, 'vy');

export function setOfLetter(letter: string): string | undefined {
  return Object.hasOwn(SETS, letter) ? SETS[letter] : undefined;
}

const CATEGORY = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cf])$/;

/** `\p{Lu}` and `\P{Lu}`; undefined for a category that patterns do not know. */
export function setOfCategory(letter: string, name: string): string | undefined {
  return CATEGORY.test(name) ? `\\${letter}{${name}}` : undefined;
}

/** A character that stands for itself. */
export function setOfCode(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
