import { WORK_QUEUE_TRANSITIONS, type WorkQueueActor, workQueueItemStatuses, workQueueOutcomes } from '@tandem/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reduceWorkQueueItem,
  stateOfWorkQueueItem,
  type WorkQueueItemEvent,
  type WorkQueueItemStanding,
  workQueueRefusal,
} from '../src/index.ts';

const ROBOT: WorkQueueActor = { kind: 'machine', id: 'm1', name: 'Robot' };
const RULES = { now: 1000, maxRetries: 2, defaultLifetimeMs: 500 };

const QUEUED: WorkQueueItemStanding = {
  status: 'Queued',
  expiresAt: null,
  delayUntil: null,
  retryCount: 0,
  processor: null,
  leaseToken: null,
  leaseUntil: null,
  startedAt: null,
  completedAt: null,
};
const TAKEN: WorkQueueItemStanding = {
  ...QUEUED,
  status: 'Processing',
  leaseToken: 't',
  leaseUntil: 2000,
  processor: ROBOT,
  startedAt: 900,
};

function next(item: WorkQueueItemStanding, event: WorkQueueItemEvent, rules = RULES): WorkQueueItemStanding {
  const result = reduceWorkQueueItem(item, event, rules);
  if (!result.ok) throw workQueueRefusal(result.error);
  return result.value;
}

describe('a taken item', () => {
  test.each(workQueueOutcomes)('ends as %s for its taker', (outcome) => {
    const ended = next(TAKEN, { kind: 'complete', leaseToken: 't', outcome }, { ...RULES, maxRetries: 0 });
    expect(ended).toMatchObject({ status: outcome, leaseToken: null, leaseUntil: null, completedAt: 1000, processor: ROBOT });
  });

  test('is refused to whoever has another lease, or whose lease is over', () => {
    const complete = { kind: 'complete', outcome: 'Processed' } as const;
    expect(reduceWorkQueueItem(TAKEN, { ...complete, leaseToken: 'x' }, RULES)).toMatchObject({
      ok: false,
      error: { code: 'WorkQueueLeaseLost' },
    });
    const late = reduceWorkQueueItem(TAKEN, { ...complete, leaseToken: 't' }, { ...RULES, now: 2000 });
    expect(late).toMatchObject({ ok: false, error: { code: 'WorkQueueLeaseLost', state: 'Processing' } });
  });

  test('comes back after an IT exception as often as the queue allows, and stays there then', () => {
    const fail = { kind: 'complete', leaseToken: 't', outcome: 'ITException' } as const;
    expect(next(TAKEN, fail)).toMatchObject({ status: 'Queued', retryCount: 1 });
    expect(next({ ...TAKEN, retryCount: 2 }, fail)).toMatchObject({ status: 'ITException', retryCount: 2 });
  });

  test('comes back when its taker falls silent, and not before', () => {
    expect(reduceWorkQueueItem(TAKEN, { kind: 'lease-over' }, RULES).ok).toBe(false);
    expect(next(TAKEN, { kind: 'lease-over' }, { ...RULES, now: 2000 })).toMatchObject({
      status: 'Queued',
      retryCount: 1,
      leaseToken: null,
    });
    expect(next(TAKEN, { kind: 'lease-over' }, { ...RULES, now: 2000, maxRetries: 0 })).toMatchObject({ status: 'ITException' });
  });

  test('goes back with a delay without costing a retry', () => {
    expect(next(TAKEN, { kind: 'release', leaseToken: 't', delayUntil: 5000 })).toMatchObject({
      status: 'Queued',
      delayUntil: 5000,
      retryCount: 0,
    });
  });
});

describe('an item whose time is over', () => {
  const expired = { ...QUEUED, expiresAt: 1000 };

  test('is not taken, and says what is allowed', () => {
    const refused = reduceWorkQueueItem(expired, { kind: 'take', leaseToken: 't', leaseUntil: 2, processor: ROBOT }, RULES);
    expect(refused).toEqual({
      ok: false,
      error: { code: 'WorkQueueTransitionRefused', state: 'Expired', allowed: ['Queued', 'OnHold'] },
    });
  });

  test('starts a new lifetime when it is put back', () => {
    expect(next(expired, { kind: 'move', status: 'Queued' })).toMatchObject({ status: 'Queued', expiresAt: 1500 });
    expect(next(expired, { kind: 'move', status: 'Queued' }, { ...RULES, defaultLifetimeMs: null as never })).toMatchObject({
      expiresAt: null,
    });
  });
});

test('a refusal names the code, the state and what is allowed', () => {
  const result = reduceWorkQueueItem({ ...QUEUED, status: 'OnHold' }, { kind: 'move', status: 'Processed' }, RULES);
  if (result.ok) throw new Error('it was allowed');
  expect(workQueueRefusal(result.error)).toMatchObject({
    code: 'WorkQueueTransitionRefused',
    status: 409,
    message: 'The item is OnHold; from there it can go to: Queued.',
  });
});

const time = fc.integer({ min: 0, max: 2000 });
const maybeTime = fc.option(time, { nil: null });
const standing: fc.Arbitrary<WorkQueueItemStanding> = fc
  .record({
    status: fc.constantFrom(...workQueueItemStatuses),
    expiresAt: maybeTime,
    delayUntil: maybeTime,
    retryCount: fc.nat(4),
    leaseUntil: time,
  })
  .map(({ status, leaseUntil, ...rest }) => ({ ...(status === 'Processing' ? { ...TAKEN, leaseUntil } : QUEUED), ...rest, status }));
const leaseToken = fc.constantFrom('t', 'other');
const event: fc.Arbitrary<WorkQueueItemEvent> = fc.oneof(
  fc.record({ kind: fc.constant('take' as const), leaseToken, leaseUntil: time, processor: fc.constant(ROBOT) }),
  fc.record({ kind: fc.constant('complete' as const), leaseToken, outcome: fc.constantFrom(...workQueueOutcomes) }),
  fc.record({ kind: fc.constant('release' as const), leaseToken, delayUntil: maybeTime }),
  fc.record({ kind: fc.constant('renew' as const), leaseToken, leaseUntil: time }),
  fc.constant({ kind: 'lease-over' as const }),
  fc.record({
    kind: fc.constant('move' as const),
    status: fc.constantFrom('Queued' as const, 'OnHold' as const, ...workQueueOutcomes),
    delayUntil: maybeTime,
  }),
);

test('whatever happens, an item changes only along the transitions, and has a lease exactly while it is processed', () => {
  fc.assert(
    fc.property(standing, fc.array(event, { maxLength: 20 }), fc.nat(3), (start, events, maxRetries) => {
      let item = start;
      for (const [index, happening] of events.entries()) {
        const rules = { now: 200 * index, maxRetries, defaultLifetimeMs: 300 };
        const state = stateOfWorkQueueItem(item, rules.now);
        const result = reduceWorkQueueItem(item, happening, rules);
        if (!result.ok) {
          expect(result.error).toMatchObject({ state, allowed: WORK_QUEUE_TRANSITIONS[state] });
          continue;
        }
        const after = result.value;
        const isByItself = state === 'Processing' && after.status === 'Queued';
        const isKept = happening.kind === 'renew' && after.status === state;
        expect(isByItself || isKept || WORK_QUEUE_TRANSITIONS[state].includes(after.status)).toBe(true);
        if (isByItself) expect(['complete', 'release', 'lease-over']).toContain(happening.kind);
        expect(after.leaseToken !== null).toBe(after.status === 'Processing');
        expect(after.leaseUntil !== null).toBe(after.status === 'Processing');
        if (after.status === 'Queued') expect(stateOfWorkQueueItem(after, rules.now)).toBe('Queued');
        if (isByItself && happening.kind !== 'release') expect(after.retryCount).toBeLessThanOrEqual(Math.max(maxRetries, item.retryCount));
        item = after;
      }
    }),
    { numRuns: 2000 },
  );
});
