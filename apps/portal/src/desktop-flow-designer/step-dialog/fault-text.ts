import type { FieldFault } from '@tandem/designer-core/desktop-flow';

/** A fault in the language of the person; faults of the parser come with their own words. */
export function faultText({ code, message }: FieldFault, words: Readonly<Record<string, string>>): string {
  return words[code] ?? message;
}
