import { parsePattern, readMatchOptions } from '@tandem/desktop-flow/power-fx';
import { CustomObject } from '../values/custom-object.ts';
import { LogicError } from '../values/fault.ts';
import { ListValue } from '../values/list.ts';
import type { DesktopValue } from '../values/value.ts';
import { textOf } from './coerce.ts';
import { BLANK, type FormulaFunctionCode } from './formula-code.ts';
import { compilePattern } from './pattern/compile-pattern.ts';
import type { PatternProgram } from './pattern/program.ts';
import { type PatternMatch, PatternSearch } from './pattern/search.ts';

type MatchPlace = 'Complete' | 'Contains';

function programOf(source: string, options: string, place: MatchPlace): PatternProgram {
  const parsed = parsePattern(source, readMatchOptions(options, place));
  if (!parsed.ok) throw new LogicError('PatternInvalid', `'${source}' is no valid regular expression. ${parsed.error}`);
  return compilePattern(parsed.value);
}

/** Keeps what it made last: nearly all calls have the same pattern each time. */
function programMaker(place: MatchPlace): (source: string, options: string) => PatternProgram {
  let made: { readonly source: string; readonly options: string; readonly program: PatternProgram } | undefined;
  return (source, options) => {
    if (made?.source !== source || made.options !== options) made = { source, options, program: programOf(source, options, place) };
    return made.program;
  };
}

/** A function of a text and a regular expression. */
function onMatches(
  place: MatchPlace,
  apply: (search: PatternSearch, program: PatternProgram, text: string) => DesktopValue,
): FormulaFunctionCode {
  return ({ codes: [text = BLANK, pattern = BLANK, options = BLANK] }) => {
    const program = programMaker(place);
    return (slots, row) => {
      const searched = textOf(text(slots, row));
      const made = program(textOf(pattern(slots, row)), textOf(options(slots, row)));
      return apply(new PatternSearch(made, searched), made, searched);
    };
  };
}

/** Names of groups are columns of their own, and go before columns of the same name that every match has. */
function recordOf(match: PatternMatch, { groups, numbersGroups }: PatternProgram, text: string): CustomObject {
  const [start = 0, end = 0] = match;
  const found = groups.map((name, at) => {
    const [from = -1, to = -1] = match.slice(2 * at + 2, 2 * at + 4);
    return { name, value: from < 0 || to < 0 ? null : text.slice(from, to) };
  });
  const record = new CustomObject([
    ['FullMatch', text.slice(start, end)],
    ['StartMatch', start + 1],
  ]);
  if (numbersGroups) record.properties.set('SubMatches', new ListValue(found.map(({ value }) => value)));
  for (const { name, value } of found) if (name !== undefined) record.properties.set(name, value);
  return record;
}

export const MATCH_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  IsMatch: onMatches('Complete', (search) => search.find(0) !== undefined),
  Match: onMatches('Contains', (search, program, text) => {
    const match = search.find(0);
    return match === undefined ? null : recordOf(match, program, text);
  }),
  MatchAll: onMatches(
    'Contains',
    (search, program, text) => new ListValue(search.findAll().map((match) => recordOf(match, program, text))),
  ),
};
