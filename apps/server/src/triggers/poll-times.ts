import { createHash } from 'node:crypto';
import type { Recurrence } from '@tandem/cloud-flow';
import type { CloudFlowId } from '@tandem/kernel';
import { nextOccurrence } from './next-occurrence.ts';

/** How often a trigger is asked whose definition and connector do not say. */
export const USUAL_INTERVAL_MS = 3 * 60_000;
const SHORTEST_INTERVAL_MS = 1000;
const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 60 * 60_000;

export interface PollPace {
  readonly cloudFlowId: CloudFlowId;
  readonly recurrence: Recurrence | undefined;
  /** What the connector says, for a definition without a recurrence. */
  readonly intervalMs: number | undefined;
}

/**
 * When a trigger is asked next. Each flow has a place of its own within the interval, so that flows which were turned on together, or
 * a server that was down, do not ask all at once for ever after.
 */
export function nextPollAt(pace: PollPace, now: number): number {
  const { recurrence, cloudFlowId } = pace;
  if (recurrence !== undefined && hasClock(recurrence)) return nextOccurrence(recurrence, now, now) ?? now + USUAL_INTERVAL_MS;
  const intervalMs = intervalOf(pace, now);
  const place = Math.floor(shareOf(cloudFlowId) * intervalMs);
  const next = Math.floor(now / intervalMs) * intervalMs + place;
  return next > now ? next : next + intervalMs;
}

/** When a trigger is asked again that has failed so often in a row: later and later, up to an hour. */
export function retryAt(cloudFlowId: CloudFlowId, failures: number, now: number): number {
  const wait = Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20), LONGEST_RETRY_MS);
  return now + Math.round(wait * (1 + shareOf(cloudFlowId) / 4));
}

/** The time that a trigger wants itself, when there is more to fetch. */
export function againAt(afterMs: number, now: number): number {
  return now + Math.max(afterMs, SHORTEST_INTERVAL_MS);
}

/** Times that are on a clock are kept to; anything else is only how often. */
function hasClock({ startAt, hours, minutes, weekDays, monthDays, monthlyOccurrences }: Recurrence): boolean {
  return startAt !== undefined || [hours, minutes, weekDays, monthDays, monthlyOccurrences].some((list) => list.length > 0);
}

function intervalOf({ recurrence, intervalMs = USUAL_INTERVAL_MS }: PollPace, now: number): number {
  if (recurrence === undefined) return Math.max(intervalMs, SHORTEST_INTERVAL_MS);
  return (nextOccurrence(recurrence, now, now) ?? now + USUAL_INTERVAL_MS) - now;
}

/** From 0 to 1, always the same for a flow. */
function shareOf(cloudFlowId: CloudFlowId): number {
  return createHash('sha256').update(cloudFlowId).digest().readUInt32BE() / 2 ** 32;
}
