import type { ActionRow } from './run-store.ts';

/** Orders the rows of a run as they ran; what was skipped comes last. */
export function byStart(left: ActionRow, right: ActionRow): number {
  return (left.startedAt ?? Number.POSITIVE_INFINITY) - (right.startedAt ?? Number.POSITIVE_INFINITY) || 0;
}
