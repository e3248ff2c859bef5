import type { PatternAssertion } from '@tandem/desktop-flow/power-fx';

/** A step of a pattern that was made ready to search with; one that says nothing of where it goes on goes on with the next. */
export type PatternStep =
  | { readonly kind: 'one'; readonly test: CharacterTest }
  | PatternMany
  /** Tries the first way, and the second where that leads nowhere. */
  | { readonly kind: 'split'; readonly first: number; readonly second: number }
  | { readonly kind: 'jump'; readonly to: number }
  /** Keeps the position in a register. */
  | { readonly kind: 'save'; readonly register: number }
  /** Leads nowhere when nothing was taken since the position was kept. */
  | { readonly kind: 'progress'; readonly register: number }
  | { readonly kind: 'reference'; readonly group: number }
  | { readonly kind: 'assertion'; readonly at: PatternAssertion }
  | PatternLook
  | { readonly kind: 'match' };

/** Characters of one kind, as many or, when it is lazy, as few as possible. */
export interface PatternMany {
  readonly kind: 'many';
  readonly test: CharacterTest;
  readonly least: number;
  readonly most: number;
  readonly isLazy: boolean;
}

export interface PatternLook {
  readonly kind: 'look';
  readonly isAhead: boolean;
  readonly isNegative: boolean;
  readonly steps: readonly PatternStep[];
  /** How long what it looks for can be, in units of UTF-16. */
  readonly least: number;
  readonly most: number;
}

export type CharacterTest = (code: number) => boolean;

export interface PatternProgram {
  readonly steps: readonly PatternStep[];
  /** The names of the groups; registers 2n and 2n + 1 hold where group n begins and ends, those of 0 are the whole match. */
  readonly groups: readonly (string | undefined)[];
  readonly registers: number;
  readonly numbersGroups: boolean;
  readonly ignoresCase: boolean;
  /** Whether it can only match at the start of the text. */
  readonly isAtStart: boolean;
  /**
   * What characters the pattern begins with, when it takes any number of them: where a search from the first of a row of them found
   * nothing, one from the next finds nothing, either.
   */
  readonly leading: CharacterTest | undefined;
}
