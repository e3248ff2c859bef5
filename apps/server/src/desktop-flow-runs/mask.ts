import { JsonObject } from '@tandem/kernel';

/** What stands in place of a sensitive value wherever a person can look. */
export const MASK = '***';

/** A copy in which the values under these names are masked. @param names found without regard to case */
export function maskValues(values: JsonObject, names: Iterable<string>): JsonObject {
  const hidden = new Set(Array.from(names, (name) => name.toLowerCase()));
  return JsonObject.of(Array.from(values, ([name, value]) => [name, hidden.has(name.toLowerCase()) ? MASK : value] as const));
}
