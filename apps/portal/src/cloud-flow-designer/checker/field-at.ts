import { jsonPointer } from '@tandem/kernel';
import type { FieldDescription } from '@tandem/protocol';

/**
 * The field whose value a fault lies in; the innermost when one lies in another.
 *
 * @param pointer from the JSON of the operation to what is wrong
 */
export function fieldAt(fields: readonly FieldDescription[], pointer: string): FieldDescription | undefined {
  return fields
    .filter(({ path }) => `${pointer}/`.startsWith(`${jsonPointer(path)}/`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}
