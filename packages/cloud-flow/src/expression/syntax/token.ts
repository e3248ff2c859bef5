import type { JsonValue } from '@tandem/kernel';

export type Punctuation = '.' | ',' | '(' | ')' | '[' | ']' | '?';

export type Token =
  | { readonly kind: 'punctuation'; readonly text: Punctuation; readonly start: number; readonly end: number }
  | { readonly kind: 'word'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'literal'; readonly value: JsonValue; readonly start: number; readonly end: number }
  /** Where the expression stops: the `}` of an interpolation, or the end of the text. */
  | { readonly kind: 'end'; readonly isClosed: boolean; readonly start: number; readonly end: number };
