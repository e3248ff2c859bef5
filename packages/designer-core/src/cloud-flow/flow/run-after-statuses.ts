import { isJsonArray, type JsonValue } from '@tandem/kernel';

/** Statuses of a predecessor after which an action runs, as they are written in the definition. */
export type RunAfterStatuses = readonly string[];

export const ON_SUCCESS: RunAfterStatuses = ['Succeeded'];

/** No status at all means Succeeded, and so does what cannot be read. */
export function readStatuses(value: JsonValue | undefined): RunAfterStatuses {
  if (!isJsonArray(value)) return ON_SUCCESS;
  const statuses = value.filter((status) => typeof status === 'string');
  return statuses.length === 0 ? ON_SUCCESS : statuses;
}

export function includesSuccess(statuses: RunAfterStatuses): boolean {
  return hasStatus(statuses, 'Succeeded');
}

/** True when the statuses are Succeeded and nothing else. */
export function isOnlySuccess(statuses: RunAfterStatuses): boolean {
  return statuses.every((status) => status.toLowerCase() === 'succeeded');
}

export function hasStatus(statuses: RunAfterStatuses, wanted: string): boolean {
  return statuses.some((status) => status.toLowerCase() === wanted.toLowerCase());
}

export function joinStatuses(left: RunAfterStatuses, right: RunAfterStatuses): RunAfterStatuses {
  return [...left, ...right.filter((status) => !hasStatus(left, status))];
}

export function commonStatuses(left: RunAfterStatuses, right: RunAfterStatuses): RunAfterStatuses {
  return left.filter((status) => hasStatus(right, status));
}

export function isWithin(inner: RunAfterStatuses, outer: RunAfterStatuses): boolean {
  return inner.every((status) => hasStatus(outer, status));
}
