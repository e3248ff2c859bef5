// Sets of .NET as parts of a class of JavaScript with the flag `v`. Source: "Character classes in regular expressions" of Microsoft's
// documentation of .NET.

const WORD = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}';
const SPACE = '\\f\\n\\r\\t\\v\\x85\\p{Z}';

/** `\w`, `\d` and their like; they know all letters and digits, not only those of English. */
const SETS: Readonly<Record<string, string>> = {
  w: `[${WORD}]`,
  W: `[^${WORD}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: `[${SPACE}]`,
  S: `[^${SPACE}]`,
};

/** Where a word begins or ends, and where not. */
const BOUNDARY_WORD = `[${WORD}\\u200c\\u200d]`;
export const WORD_BOUNDARY = `(?:(?<=${BOUNDARY_WORD})(?!${BOUNDARY_WORD})|(?<!${BOUNDARY_WORD})(?=${BOUNDARY_WORD}))`;
export const NO_WORD_BOUNDARY = `(?:(?<=${BOUNDARY_WORD})(?=${BOUNDARY_WORD})|(?<!${BOUNDARY_WORD})(?!${BOUNDARY_WORD}))`;

/** The set that `\w` and its like stand for; undefined when the letter names none. */
export function setOf(letter: string): string | undefined {
  return Object.hasOwn(SETS, letter) ? SETS[letter] : undefined;
}

/** A character that stands for itself, outside of a class or in one. */
export function literal(char: string, isInClass: boolean): string {
  const special = isInClass ? /[\^$\\.*+?()[\]{}|/&\-!#%,:;<=>@`~]/ : /[\^$\\.*+?()[\]{}|/]/;
  return special.test(char) ? `\\${char}` : char;
}
