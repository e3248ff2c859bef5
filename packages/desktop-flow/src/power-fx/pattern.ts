/** A regular expression of `IsMatch`, `Match` and `MatchAll` as a tree. Source: "Regular expressions" of the documentation of Power Fx. */
export type Pattern =
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | PatternCharacters
  | PatternRepeat
  | { readonly kind: 'group'; readonly number: number; readonly part: Pattern }
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'look'; readonly isAhead: boolean; readonly isNegative: boolean; readonly part: Pattern }
  | { readonly kind: 'assertion'; readonly at: PatternAssertion };

/** One character out of a set, which is written as a class of JavaScript for the flag `v`: `[\p{Nd}_]`. */
export interface PatternCharacters {
  readonly kind: 'characters';
  readonly set: string;
}

export interface PatternRepeat {
  readonly kind: 'repeat';
  readonly part: Pattern;
  readonly least: number;
  /** Infinity for any number. */
  readonly most: number;
  /** Whether as few as possible are taken. */
  readonly isLazy: boolean;
}

export type PatternAssertion = 'start' | 'end' | 'lineStart' | 'lineEnd' | 'wordBreak' | 'noWordBreak';

export interface ParsedPattern {
  readonly pattern: Pattern;
  /** The names of its groups by their numbers, which count from 1; undefined for a group without one. */
  readonly groups: readonly (string | undefined)[];
  readonly options: PatternOptions;
}

/** `MatchOptions` as switches; those of `(?imsx)` at the beginning of the pattern included. */
export interface PatternOptions {
  readonly ignoresCase: boolean;
  /** Whether `^` and `$` are the ends of lines. */
  readonly isMultiline: boolean;
  /** Whether `.` is any character, ends of lines included. */
  readonly isDotAll: boolean;
  /** Whether blanks and comments of the pattern mean nothing. */
  readonly isFreeSpacing: boolean;
  /** Whether every `(…)` is a group that can be referred to. */
  readonly numbersGroups: boolean;
  readonly beginsText: boolean;
  readonly endsText: boolean;
}
