const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 } as const;
const FRACTIONS = { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5 } as const;
const SMALL_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.split(' ').map((word, i) => [word, i] as const),
  ...TEN_ORDINALS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);

const WORD = [...VALUES.keys(), ...Object.keys(SCALES)].join('|');
const DIGITS_POINT = '[-+]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const DIGITS_COMMA = '[-+]?(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?';
const WORDS = `(?:an?\\s+(?=${Object.keys(SCALES).join('|')}))?(?:${WORD})(?:(?:\\s+and\\s+|[\\s-]+)(?:${WORD})(?![a-z]))*(?:\\s+(?:${Object.keys(FRACTIONS).join('|')}))?`;
const SCALED = `(?:\\s+(?:${Object.keys(SCALES).join('|')})(?![a-z]))?`;

/** How numbers are written in a language; words for them are known in English only. */
export interface Numerals {
  /** Source of a regular expression without groups, for the flag `i`. */
  readonly pattern: string;
  readonly hasCommaDecimals: boolean;
}

const COMMA_LANGUAGES = new Set(['Spanish', 'Portuguese', 'French', 'German', 'Italian', 'Dutch', 'Swedish', 'Turkish']);

export function numeralsOf(language: string): Numerals {
  if (COMMA_LANGUAGES.has(language)) return { pattern: `(?<![\\w.,])${DIGITS_COMMA}`, hasCommaDecimals: true };
  const words = language === 'English' ? `|(?<![a-z])(?:${WORDS})(?![a-z])` : '';
  return { pattern: `(?:(?<![\\w.,])${DIGITS_POINT}${SCALED}${words})`, hasCommaDecimals: false };
}

/** The value of what `pattern` has found. */
export function numberOf(found: string, { hasCommaDecimals }: Numerals): number {
  const [, digits, scale] = /^([-+]?\d[\d.,]*)\s*([a-z]*)$/i.exec(found.trim()) ?? [];
  if (digits === undefined) return numberOfWords(found);
  const plain = hasCommaDecimals ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return rounded(Number(plain) * (scaleOf(scale?.toLowerCase() ?? '') ?? 1));
}

function numberOfWords(found: string): number {
  let total = 0;
  let part = 0;
  for (const word of found.toLowerCase().split(/[\s-]+/)) {
    const scale = scaleOf(word);
    if (word === 'a' || word === 'an') part = 1;
    else if (VALUES.has(word)) part += VALUES.get(word) ?? 0;
    else if (Object.hasOwn(FRACTIONS, word)) return rounded((total + part) / FRACTIONS[word as keyof typeof FRACTIONS]);
    else if (scale !== undefined && scale < 1e3) part = Math.max(1, part) * scale;
    else if (scale !== undefined) {
      total += Math.max(1, part) * scale;
      part = 0;
    }
  }
  return total + part;
}

function scaleOf(word: string): number | undefined {
  return Object.hasOwn(SCALES, word) ? SCALES[word as keyof typeof SCALES] : undefined;
}

/** As many digits as a double holds for sure. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/** Words such as `first` and `twenty-first`, and digits with their ending. */
export const ORDINAL_PATTERN = `(?<![\\w-])(?:\\d+(?:st|nd|rd|th)|(?:(?:${TENS.replaceAll(' ', '|')})[\\s-])?(?:${[...ORDINALS.keys()].join('|')}))(?!\\w)`;

export function ordinalOf(found: string): number {
  const digits = /^\d+/.exec(found);
  if (digits !== null) return Number(digits[0]);
  return found
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? ORDINALS.get(word) ?? 0), 0);
}
