import type { TextRange } from '@tandem/kernel';
import type { PowerFxPart } from '../tree.ts';

export type FormulaPart = PowerFxPart & { readonly kind: 'formula' };

/** A range of a formula in the text of the flow; the whole formula when apostrophes that are escaped have moved it. */
export function formulaRange(part: FormulaPart, form: 'formula' | 'text', range: TextRange): TextRange {
  const start = part.range.start + (form === 'text' ? 2 : 0);
  const length = part.range.end - start - (form === 'text' ? 1 : 0);
  return length === part.formula.length ? { start: start + range.start, end: start + range.end } : part.range;
}
