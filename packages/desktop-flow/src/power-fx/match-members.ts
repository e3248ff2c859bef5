import type { PatternOptions } from './pattern.ts';

/** Members of `Match` as regular expressions. Source: "IsMatch, Match, and MatchAll functions" of the documentation of Power Fx. */
export const MATCH_PATTERNS: Readonly<Record<string, string>> = {
  Any: '.',
  Comma: ',',
  Digit: '\\d',
  Email: '.+@.+\\.[^.]{2,}',
  Hyphen: '\\-',
  LeftParen: '\\(',
  Letter: '\\p{L}',
  MultipleDigits: '\\d+',
  MultipleLetters: '\\p{L}+',
  MultipleNonSpaces: '\\S+',
  MultipleSpaces: '\\s+',
  NonSpace: '\\S',
  OptionalDigits: '\\d*',
  OptionalLetters: '\\p{L}*',
  OptionalNonSpaces: '\\S*',
  OptionalSpaces: '\\s*',
  Period: '\\.',
  RightParen: '\\)',
  Space: '\\s',
  Tab: '\\t',
};

export const MATCH_OPTIONS = [
  'BeginsWith',
  'Complete',
  'Contains',
  'DotAll',
  'EndsWith',
  'FreeSpacing',
  'IgnoreCase',
  'Multiline',
  'NumberedSubMatches',
] as const;

type MatchOption = (typeof MATCH_OPTIONS)[number];

/**
 * Members of `MatchOptions`, joined as `&` joins them: `ContainsIgnoreCase`.
 *
 * @param place where the pattern must stand when none of the members says it
 */
export function readMatchOptions(joined: string, place: 'Complete' | 'Contains'): PatternOptions {
  const names = new Set(joined.match(new RegExp(MATCH_OPTIONS.join('|'), 'g')) ?? []);
  const isPlaced = (['BeginsWith', 'Complete', 'Contains', 'EndsWith'] as const).some((name) => names.has(name));
  const has = (name: MatchOption): boolean => names.has(name) || (!isPlaced && name === place);
  return {
    ignoresCase: has('IgnoreCase'),
    isMultiline: has('Multiline'),
    isDotAll: has('DotAll'),
    isFreeSpacing: has('FreeSpacing'),
    numbersGroups: has('NumberedSubMatches'),
    beginsText: has('BeginsWith') || has('Complete'),
    endsText: has('EndsWith') || has('Complete'),
  };
}
