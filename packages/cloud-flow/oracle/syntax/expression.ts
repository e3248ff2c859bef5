import type { Value } from '../values/value.ts';

export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'access'; readonly target: Expression; readonly key: Expression; readonly isOptional: boolean };
