import { MATCH_OPTIONS, MATCH_PATTERNS } from './match-members.ts';

/** What is known of a function without running it. */
export interface FormulaFunction {
  readonly minimum: number;
  /** Infinity for any number. */
  readonly maximum: number;
  /** In the arguments from this one on names may be fields: the function looks at one row after the other, or takes names of columns. */
  readonly rowsFrom?: number;
}

/**
 * The functions that Power Fx flows may call, by their names, whose case counts. Sources: the formula reference for desktop flows, and
 * those that its examples use besides.
 */
const SIGNATURES = `
Abs 1 1|Acos 1 1|Acot 1 1|AddColumns 3 99 1|And 0 99|Asin 1 1|Atan 1 1|Atan2 2 2|Average 1 99 1|Blank 0 0|Boolean 1 1|Char 1 1
Clear 1 1|ClearCollect 2 99|Coalesce 1 99|Collect 2 99|Concat 2 3 1|Concatenate 0 99|Cos 1 1|Cot 1 1|Count 1 1|CountA 1 1
CountIf 2 99 1|CountRows 1 1|Date 3 3|DateAdd 2 3|DateDiff 2 3|DateTime 6 7|DateTimeValue 1 2|DateValue 1 2|Day 1 1|Dec2Hex 1 2
Decimal 1 2|Degrees 1 1|Distinct 1 2 1|DropColumns 2 99 1|EDate 2 2|EncodeHTML 1 1|EncodeUrl 1 1|EndsWith 2 2|EOMonth 2 2|Error 1 1|Exp 1 1
Filter 2 99 1|Find 2 3|First 1 1|FirstN 1 2|Float 1 2|ForAll 2 2 1|GUID 0 1|Hex2Dec 1 1|Hour 1 1|If 2 99|IfError 2 99|Index 2 2
Int 1 1|IsBlank 1 1|IsBlankOrError 1 1|IsEmpty 1 1|IsError 1 1|IsMatch 2 3|IsNumeric 1 1|IsToday 1 1|JSON 1 2|Language 0 0|Last 1 1
LastN 1 2|Left 2 2|Len 1 1|Ln 1 1|Log 1 2|LookUp 2 3 1|Lower 1 1|Match 2 3|MatchAll 2 3|Max 1 99 1|Mid 2 3|Min 1 99 1|Minute 1 1|Mod 2 2|Month 1 1|Not 1 1
Now 0 0|Or 0 99|ParseJSON 1 1|Patch 2 99|Pi 0 0|PlainText 1 1|Power 2 2|Proper 1 1|Radians 1 1|Rand 0 0|RandBetween 2 2|ReadCell 2 3|Remove 2 99
RenameColumns 3 99 1|Replace 4 4|Right 2 2|Round 2 2|RoundDown 2 2|RoundUp 2 2|Search 3 99 2|Second 1 1|Sequence 1 3|Set 2 2|ShowColumns 2 99 1
Shuffle 1 1|Sin 1 1|Sort 2 3 1|SortByColumns 2 99 1|Split 2 2|Sqrt 1 1|StartsWith 2 2|StdevP 1 99 1|Substitute 3 4|Sum 1 99 1|Summarize 2 99 1
Switch 3 99|Table 0 99|Tan 1 1|Text 1 3|Time 3 4|TimeValue 1 2|TimeZoneOffset 0 1|Today 0 0|Trim 1 1|TrimEnds 1 1|Trunc 1 2|UniChar 1 1|Upper 1 1
Value 1 2|VarP 1 99 1|Weekday 1 2|WeekNum 1 2|With 2 2 1|Year 1 1`;

export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  SIGNATURES.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [name = '', minimum, maximum, rowsFrom] = line.split(' ');
      const most = maximum === '99' ? Number.POSITIVE_INFINITY : Number(maximum);
      return [
        name,
        { minimum: Number(minimum), maximum: most, ...(rowsFrom === undefined ? {} : { rowsFrom: Number(rowsFrom) }) },
      ] as const;
    }),
);

/** Enumerations whose members formulas name, such as `TimeUnit.Days`, with the values of the members; undefined where any name is one. */
const ENUMERATIONS: ReadonlyMap<string, Readonly<Record<string, string>> | undefined> = new Map([
  [
    'DateTimeFormat',
    members('LongDate LongDateTime LongDateTime24 LongTime LongTime24 ShortDate ShortDateTime ShortDateTime24 ShortTime ShortTime24 UTC'),
  ],
  ['ErrorKind', undefined],
  ['JSONFormat', members('Compact FlattenValueTables IgnoreBinaryData IgnoreUnsupportedTypes IncludeBinaryData IndentFour')],
  ['Match', MATCH_PATTERNS],
  ['MatchOptions', members(MATCH_OPTIONS.join(' '))],
  ['RemoveFlags', members('All')],
  ['SortOrder', members('Ascending Descending')],
  ['StartOfWeek', members('Sunday Monday MondayZero Tuesday Wednesday Thursday Friday Saturday')],
  ['TimeUnit', members('Milliseconds Seconds Minutes Hours Days Months Quarters Years')],
]);

function members(names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, name]));
}

export const FORMULA_ENUMERATIONS: ReadonlySet<string> = new Set(ENUMERATIONS.keys());

/** What `enumeration.member` is; undefined when there is no such member. */
export function memberValue(enumeration: string, member: string): string | undefined {
  if (!ENUMERATIONS.has(enumeration)) return undefined;
  const values = ENUMERATIONS.get(enumeration);
  if (values === undefined) return member;
  return Object.hasOwn(values, member) ? values[member] : undefined;
}

export function membersOfEnumeration(enumeration: string): readonly string[] {
  return Object.keys(ENUMERATIONS.get(enumeration) ?? {});
}
