import { defineAction, ListValue, parameters } from '@tandem/desktop-engine';
import { matchesOf, type PatternMatch, patternOf, plainPattern, replaceAllBy } from '../machine/pattern.ts';

const { boolean, choice, integer, text } = parameters;
const PATTERN_ERROR = 'InvalidRegularExpressionError';
const PARSE = { Text: text(), TextToFind: text(), StartingPosition: integer(0), IgnoreCase: boolean(false) } as const;
const REPLACE = {
  Text: text(),
  TextToFind: text(),
  ReplaceWith: text(),
  IgnoreCase: boolean(false),
  ActivateEscapeSequences: boolean(false),
} as const;

interface Search {
  readonly Text: string;
  readonly TextToFind: string;
  readonly StartingPosition: number;
  readonly IgnoreCase: boolean;
}

/** Where the text occurs, without overlaps; nothing for an empty text. */
function occurrences({ Text, TextToFind, StartingPosition, IgnoreCase }: Search): readonly PatternMatch[] {
  return TextToFind === '' ? [] : matchesOf(plainPattern(TextToFind, IgnoreCase), Text, Math.max(0, StartingPosition));
}

function regexMatches({ Text, TextToFind, StartingPosition, IgnoreCase }: Search): readonly PatternMatch[] {
  return matchesOf(patternOf(TextToFind, IgnoreCase), Text, Math.max(0, StartingPosition));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"', "'": "'", '0': '\0' };

/** `\n`, `\t` and their like as the characters that they name. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, (whole, char: string) => ESCAPES[char] ?? whole);
}

interface Replacement {
  readonly Text: string;
  readonly TextToFind: string;
  readonly ReplaceWith: string;
  readonly IgnoreCase: boolean;
  readonly ActivateEscapeSequences: boolean;
}

function replacePlain({ Text, TextToFind, ReplaceWith, IgnoreCase, ActivateEscapeSequences }: Replacement): { readonly Result: string } {
  const [find, replacement] = ActivateEscapeSequences ? [unescaped(TextToFind), unescaped(ReplaceWith)] : [TextToFind, ReplaceWith];
  if (find === '') return { Result: Text };
  return { Result: replaceAllBy(plainPattern(find, IgnoreCase), Text, replacement) };
}

function replacePattern({ Text, TextToFind, ReplaceWith, IgnoreCase, ActivateEscapeSequences }: Replacement): { readonly Result: string } {
  return { Result: replaceAllBy(patternOf(TextToFind, IgnoreCase), Text, ActivateEscapeSequences ? unescaped(ReplaceWith) : ReplaceWith) };
}

export const SEARCH_TEXT_ACTIONS = [
  defineAction({
    id: 'Text.ParseText.Parse',
    title: 'Parse text',
    parameters: PARSE,
    outputs: ['OccurrencePositions'],
    run: (search) => ({ OccurrencePositions: new ListValue(occurrences(search).map(({ index }) => index)) }),
  }),
  defineAction({
    id: 'Text.ParseText.ParseForFirstOccurrence',
    title: 'Parse text',
    parameters: PARSE,
    outputs: ['OccurrencePosition'],
    run: (search) => ({ OccurrencePosition: occurrences(search)[0]?.index ?? -1 }),
  }),
  defineAction({
    id: 'Text.ParseText.RegexParse',
    title: 'Parse text',
    parameters: PARSE,
    outputs: ['OccurrencePositions', 'Matches'],
    errors: [PATTERN_ERROR],
    run: (search) => {
      const matches = regexMatches(search);
      return {
        OccurrencePositions: new ListValue(matches.map(({ index }) => index)),
        Matches: new ListValue(matches.map((match) => match.text)),
      };
    },
  }),
  defineAction({
    id: 'Text.ParseText.RegexParseForFirstOccurrence',
    title: 'Parse text',
    parameters: PARSE,
    outputs: ['OccurrencePosition', 'Match'],
    errors: [PATTERN_ERROR],
    run: (search) => {
      const [first] = regexMatches(search);
      return { OccurrencePosition: first?.index ?? -1, Match: first?.text ?? '' };
    },
  }),
  defineAction({
    id: 'Text.Replace.ReplaceText',
    aliases: ['Text.Replace'],
    title: 'Replace text',
    parameters: { ...REPLACE, ComparisonType: choice(['CultureSensitive', 'Ordinal'], 'CultureSensitive'), IsRegEx: boolean(false) },
    outputs: ['Result'],
    errors: [PATTERN_ERROR],
    // Before 2.67 one action did both: its IsRegEx chooses.
    run: (replacement) => (replacement.IsRegEx ? replacePattern(replacement) : replacePlain(replacement)),
  }),
  defineAction({
    id: 'Text.Replace.ReplaceTextWithRegex',
    title: 'Replace text',
    parameters: REPLACE,
    outputs: ['Result'],
    errors: [PATTERN_ERROR],
    run: replacePattern,
  }),
  defineAction({
    id: 'Text.EscapeForRegularExpression',
    title: 'Escape text for regular expression',
    parameters: { Text: text() },
    outputs: ['EscapedText'],
    run: ({ Text }) => ({
      EscapedText: Text.replaceAll(/[\\*+?|{[()^$.# ]/g, '\\$&')
        .replaceAll('\t', '\\t')
        .replaceAll('\r', '\\r')
        .replaceAll('\n', '\\n'),
    }),
  }),
];
