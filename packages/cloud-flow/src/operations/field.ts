import type { FieldDescription, FieldEditor } from '@tandem/protocol';
import type { Bilingual } from './bilingual.ts';

export interface FieldParts extends Pick<FieldDescription, 'isAdvanced' | 'isLiteral' | 'isSensitive' | 'default' | 'schema'> {
  readonly editor: FieldEditor;
  readonly help?: Bilingual;
  readonly placeholder?: Bilingual;
  /** Where the value stands; the member of `inputs` that has the field's key when it says nothing. */
  readonly path?: readonly string[];
}

export function required(key: string, label: Bilingual, parts: FieldParts): FieldDescription {
  return { ...describe(key, label, parts), isRequired: true };
}

export function optional(key: string, label: Bilingual, parts: FieldParts): FieldDescription {
  return { ...describe(key, label, parts), isRequired: false };
}

/** An optional field that is shown only when it is asked for, or when it has a value. */
export function advanced(key: string, label: Bilingual, parts: FieldParts): FieldDescription {
  return { ...describe(key, label, parts), isRequired: false, isAdvanced: true };
}

function describe(key: string, label: Bilingual, { path = ['inputs', key], ...parts }: FieldParts): Omit<FieldDescription, 'isRequired'> {
  return { ...parts, key, label, path: [...path] };
}
