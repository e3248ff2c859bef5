import { err, ok, type Result, TandemError } from '@tandem/kernel';
import {
  WORK_QUEUE_TRANSITIONS,
  type WorkQueueActor,
  type WorkQueueItemState,
  type WorkQueueItemStatus,
  type WorkQueueOutcome,
} from '@tandem/protocol';

/** What of an item the transitions look at and change. Times are milliseconds since 1970. */
export interface WorkQueueItemStanding {
  readonly status: WorkQueueItemStatus;
  readonly expiresAt: number | null;
  readonly delayUntil: number | null;
  readonly retryCount: number;
  readonly processor: WorkQueueActor | null;
  /** Proves that the item is its taker's; null unless it is Processing. */
  readonly leaseToken: string | null;
  readonly leaseUntil: number | null;
  readonly startedAt: number | null;
  readonly completedAt: number | null;
}

export type WorkQueueItemEvent =
  | { readonly kind: 'take'; readonly leaseToken: string; readonly leaseUntil: number; readonly processor: WorkQueueActor }
  | { readonly kind: 'complete'; readonly leaseToken: string; readonly outcome: WorkQueueOutcome; readonly maxRetries?: number }
  | { readonly kind: 'release'; readonly leaseToken: string; readonly delayUntil: number | null }
  | { readonly kind: 'renew'; readonly leaseToken: string; readonly leaseUntil: number }
  /** The taker has not answered within its lease. */
  | { readonly kind: 'lease-over' }
  /** By whoever may change the queue; a taker loses the item. */
  | { readonly kind: 'move'; readonly status: Exclude<WorkQueueItemStatus, 'Processing'>; readonly delayUntil?: number | null };

/** What of the queue counts, and when it happens. */
export interface WorkQueueRules {
  readonly now: number;
  readonly maxRetries: number;
  readonly defaultLifetimeMs: number | null;
}

/** Why an item stays as it is. */
export interface WorkQueueRefusal {
  readonly code: 'WorkQueueTransitionRefused' | 'WorkQueueLeaseLost' | 'WorkQueueItemNotReady';
  readonly state: WorkQueueItemState;
  readonly allowed: readonly WorkQueueItemStatus[];
}

type Next = Result<WorkQueueItemStanding, WorkQueueRefusal>;

/**
 * The next standing of an item, or why there is none. An IT exception, or a taker that fell silent, brings an item back to the queue as
 * often as the queue allows; a person who moves it gives it all its retries anew. An item whose time is over starts a new lifetime when
 * it is put back.
 */
export function reduceWorkQueueItem(item: WorkQueueItemStanding, event: WorkQueueItemEvent, rules: WorkQueueRules): Next {
  switch (event.kind) {
    case 'take':
      return take(item, event, rules);
    case 'complete':
      return asHolder(item, event.leaseToken, rules, () => end(item, event.outcome, withRetries(rules, event.maxRetries)));
    case 'release':
      return asHolder(item, event.leaseToken, rules, () => backToQueue(item, event.delayUntil, rules));
    case 'renew':
      return asHolder(item, event.leaseToken, rules, () => ({ ...item, leaseUntil: event.leaseUntil }));
    case 'lease-over':
      return leaseOver(item, rules);
    case 'move':
      return move(item, event, rules);
  }
}

/** The status, and `Expired` for what still waits when its time is over. */
export function stateOfWorkQueueItem(
  { status, expiresAt }: Pick<WorkQueueItemStanding, 'status' | 'expiresAt'>,
  now: number,
): WorkQueueItemState {
  return status === 'Queued' && expiresAt !== null && expiresAt <= now ? 'Expired' : status;
}

export function workQueueRefusal({ code, state, allowed }: WorkQueueRefusal): TandemError {
  const ways = allowed.length === 0 ? 'nowhere' : allowed.join(', ');
  switch (code) {
    case 'WorkQueueTransitionRefused':
      return new TandemError('WorkQueueTransitionRefused', `The item is ${state}; from there it can go to: ${ways}.`, {
        status: 409,
        fix: 'Look at the item again: somebody may have moved it. Then choose a status that it can go to.',
      });
    case 'WorkQueueLeaseLost':
      return new TandemError('WorkQueueLeaseLost', `The item is ${state}, and no longer belongs to whoever took it with this lease.`, {
        status: 409,
        fix: 'Take another item; give the queue a longer lease, or renew it, when processing takes longer.',
      });
    case 'WorkQueueItemNotReady':
      return new TandemError('WorkQueueItemNotReady', `The item is ${state} and waits for the end of its delay.`, {
        status: 409,
        fix: 'Wait until the delay is over, or change it.',
      });
  }
}

function take(item: WorkQueueItemStanding, event: Extract<WorkQueueItemEvent, { kind: 'take' }>, { now }: WorkQueueRules): Next {
  const state = stateOfWorkQueueItem(item, now);
  if (state !== 'Queued') return refuse('WorkQueueTransitionRefused', state);
  if (item.delayUntil !== null && item.delayUntil > now) return refuse('WorkQueueItemNotReady', state);
  const { leaseToken, leaseUntil, processor } = event;
  return ok({ ...item, status: 'Processing', delayUntil: null, leaseToken, leaseUntil, processor, startedAt: now, completedAt: null });
}

function asHolder(item: WorkQueueItemStanding, leaseToken: string, { now }: WorkQueueRules, next: () => WorkQueueItemStanding): Next {
  const isHolder = item.status === 'Processing' && item.leaseToken === leaseToken && (item.leaseUntil ?? 0) > now;
  return isHolder ? ok(next()) : refuse('WorkQueueLeaseLost', stateOfWorkQueueItem(item, now));
}

function leaseOver(item: WorkQueueItemStanding, rules: WorkQueueRules): Next {
  const isOver = item.status === 'Processing' && item.leaseUntil !== null && item.leaseUntil <= rules.now;
  return isOver ? ok(end(item, 'ITException', rules)) : refuse('WorkQueueTransitionRefused', stateOfWorkQueueItem(item, rules.now));
}

function move(
  item: WorkQueueItemStanding,
  { status, delayUntil }: Extract<WorkQueueItemEvent, { kind: 'move' }>,
  rules: WorkQueueRules,
): Next {
  const state = stateOfWorkQueueItem(item, rules.now);
  if (!WORK_QUEUE_TRANSITIONS[state].includes(status)) return refuse('WorkQueueTransitionRefused', state);
  if (status === 'Queued') return ok({ ...backToQueue(item, delayUntil ?? null, rules), retryCount: 0 });
  if (status === 'OnHold') return ok({ ...item, ...FREE, status, delayUntil: null });
  return ok({ ...item, ...FREE, status, completedAt: rules.now });
}

/** A holder may say otherwise than the queue how often an IT exception is tried again. */
function withRetries(rules: WorkQueueRules, maxRetries: number | undefined): WorkQueueRules {
  return maxRetries === undefined ? rules : { ...rules, maxRetries };
}

function end(item: WorkQueueItemStanding, outcome: WorkQueueOutcome, rules: WorkQueueRules): WorkQueueItemStanding {
  if (outcome === 'ITException' && item.retryCount < rules.maxRetries) {
    return { ...backToQueue(item, null, rules), retryCount: item.retryCount + 1 };
  }
  return { ...item, ...FREE, status: outcome, completedAt: rules.now };
}

function backToQueue(
  item: WorkQueueItemStanding,
  delayUntil: number | null,
  { now, defaultLifetimeMs }: WorkQueueRules,
): WorkQueueItemStanding {
  const isOver = item.expiresAt !== null && item.expiresAt <= now;
  const expiresAt = isOver ? (defaultLifetimeMs === null ? null : now + defaultLifetimeMs) : item.expiresAt;
  return { ...item, ...FREE, status: 'Queued', delayUntil: delayUntil !== null && delayUntil > now ? delayUntil : null, expiresAt };
}

const FREE = { leaseToken: null, leaseUntil: null } as const;

function refuse(code: WorkQueueRefusal['code'], state: WorkQueueItemState): Next {
  return err({ code, state, allowed: WORK_QUEUE_TRANSITIONS[state] });
}
