import { equalJson, fromPlain, type JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { FieldDescription } from '@tandem/protocol';

/**
 * Whether a field counts: some do only for certain values of another field. What an expression gives is not known, so it counts then.
 *
 * @param fields of the operation, one of which may decide
 * @param card JSON of the operation
 */
export function isShownFor({ shownFor }: FieldDescription, fields: readonly FieldDescription[], card: JsonObject): boolean {
  const decider = shownFor === undefined ? undefined : fields.find(({ key }) => key === shownFor.key);
  if (shownFor === undefined || decider === undefined) return true;
  const value = valueAt(card, decider.path);
  if (typeof value === 'string' && value.includes('@')) return true;
  return value !== undefined && shownFor.values.some((one) => isSame(fromPlain(one), value));
}

/** Definitions write the names of choices in any case. */
function isSame(left: JsonValue, right: JsonValue): boolean {
  return typeof left === 'string' && typeof right === 'string' ? left.toLowerCase() === right.toLowerCase() : equalJson(left, right);
}
