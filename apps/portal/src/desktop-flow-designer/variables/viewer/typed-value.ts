import { jsonOfNumber } from '../default-value/scalar-draft.ts';
import type { ShownType } from '../types/value-type.ts';

/** Which field a value is typed into; a value that is Blank may become a text. */
export type TypedKind = 'text' | 'number' | 'boolean' | 'dateTime';

export function typedKindOf({ type }: ShownType): TypedKind {
  return type === 'number' || type === 'boolean' || type === 'dateTime' ? type : 'text';
}

/** JSON text of what was typed; undefined for what is no number. */
export function jsonOfTyped(kind: TypedKind, text: string): string | undefined {
  if (kind === 'boolean') return text.toLowerCase() === 'true' ? 'true' : 'false';
  return kind === 'number' ? jsonOfNumber(text) : JSON.stringify(text);
}
