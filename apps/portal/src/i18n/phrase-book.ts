/** An English text and its German one; `{}` stands for a value in both, in the same order. */
export type Phrase = readonly [english: string, german: string];

/** Gives the German of an English text, or undefined where the book does not have it. */
export type PhraseBook = (text: string) => string | undefined;

interface Pattern {
  readonly english: RegExp;
  readonly german: string;
}

/** Texts without values are found at once; the others are tried by their length, the longest first, as it says most. */
export function createPhraseBook(phrases: readonly Phrase[]): PhraseBook {
  const exact = new Map(phrases.filter(([english]) => !english.includes('{}')));
  const patterns = phrases
    .filter(([english]) => english.includes('{}'))
    .toSorted(([left], [right]) => right.length - left.length)
    .map(([english, german]): Pattern => ({ english: patternOf(english), german }));
  // A value can be a sentence itself: the reason that a machine gave.
  const translate = (text: string): string | undefined => exact.get(text) ?? fillFirst(patterns, text, translate);
  return (text) => translate(text) ?? translateBoth(text, translate);
}

/** What happened and what to do about it, in one text. */
function translateBoth(text: string, translate: PhraseBook): string | undefined {
  for (const { index } of text.matchAll(/(?<=[.!?]) /g)) {
    const [what, remedy] = [translate(text.slice(0, index)), translate(text.slice(index + 1))];
    if (what !== undefined && remedy !== undefined) return `${what} ${remedy}`;
  }
  return undefined;
}

function patternOf(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}$`, 's');
}

function fillFirst(patterns: readonly Pattern[], text: string, translate: PhraseBook): string | undefined {
  for (const { english, german } of patterns) {
    const match = english.exec(text);
    if (match === null) continue;
    const values = match.slice(1).map((value) => translate(value) ?? value);
    return german.replaceAll('{}', () => values.shift() ?? '');
  }
  return undefined;
}
