/** An English text and its German one; `{}` stands for a value in both, in the same order. */
export type Phrase = readonly [english: string, german: string];

/** Gives the German of an English text, or undefined where the book does not have it. */
export type PhraseBook = (text: string) => string | undefined;

interface Pattern {
  /** What stands around the values: one part more than there are values. */
  readonly parts: readonly string[];
  readonly german: string;
}

/** Messages of programs have few sentences; a text of somebody who means harm may have thousands. */
const SENTENCES_TRIED = 20;

/** Texts without values are found at once; the others are tried by their length, the longest first, as it says most. */
export function createPhraseBook(phrases: readonly Phrase[]): PhraseBook {
  const exact = new Map(phrases.filter(([english]) => !english.includes('{}')));
  const patterns = phrases
    .filter(([english]) => english.includes('{}'))
    .toSorted(([left], [right]) => right.length - left.length)
    .map(([english, german]): Pattern => ({ parts: english.split('{}'), german }));
  // A value can be a sentence itself: the reason that a machine gave.
  const translate = (text: string): string | undefined => exact.get(text) ?? fillFirst(patterns, text, translate);
  return (text) => translate(text) ?? translateBoth(text, translate);
}

/** What happened and what to do about it, in one text. */
function translateBoth(text: string, translate: PhraseBook): string | undefined {
  for (const { index } of [...text.matchAll(/(?<=[.!?]) /g)].slice(0, SENTENCES_TRIED)) {
    const [what, remedy] = [translate(text.slice(0, index)), translate(text.slice(index + 1))];
    if (what !== undefined && remedy !== undefined) return `${what} ${remedy}`;
  }
  return undefined;
}

/**
 * The values in a text that has these parts in this order, from its begin to its end; each value is as short as can be. It takes no
 * longer than the text is, whatever is in it.
 */
function valuesIn(text: string, [first = '', ...parts]: readonly string[]): string[] | undefined {
  const last = parts.pop() ?? '';
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const part of parts) {
    const at = text.indexOf(part, start);
    if (at < 0) return undefined;
    values.push(text.slice(start, at));
    start = at + part.length;
  }
  return start > end ? undefined : [...values, text.slice(start, end)];
}

function fillFirst(patterns: readonly Pattern[], text: string, translate: PhraseBook): string | undefined {
  for (const { parts, german } of patterns) {
    const values = valuesIn(text, parts)?.map((value) => translate(value) ?? value);
    if (values !== undefined) return german.replaceAll('{}', () => values.shift() ?? '');
  }
  return undefined;
}
