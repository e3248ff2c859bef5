import type { RetryPolicy } from '@tandem/cloud-flow';
import { CLOUD_FLOW_LIMITS, type CloudFlowId, TandemError } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { afterFailure, type FailedAttempt } from '../src/triggers/after-failure.ts';
import { WORKS } from '../src/triggers/trigger-failing.ts';

const NOW = Date.parse('2026-01-05T08:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const FIXED: RetryPolicy = { kind: 'fixed', count: 3, intervalMs: 20 * SECOND };

function busy(retryAfterMs?: number): TandemError {
  return new TandemError('HttpTriggerRefused', 'Busy.', { retryable: true, retryAfterMs });
}

const REFUSED = new TandemError('HttpTriggerRefused', 'No.', { retryable: false });

function attempt(policy: RetryPolicy, more: Partial<FailedAttempt> = {}): FailedAttempt {
  const { defaultRetries } = CLOUD_FLOW_LIMITS.unlimited;
  return { cloudFlowId: 'f' as CloudFlowId, thrown: busy(), before: WORKS, policy, defaultRetries, regularAt: NOW + HOUR, ...more };
}

/** The waits between attempts that all fail, each made when the one before said. */
function waits(first: FailedAttempt, count: number, random = 0): readonly string[] {
  let before = first.before;
  let now = NOW;
  return Array.from({ length: count }, () => {
    const failed = afterFailure({ ...first, before, regularAt: now + HOUR }, now, random);
    const wait = `${(failed.nextAt - now) / SECOND}${failed.retry === null ? '' : ` (${failed.retry.number}/${failed.retry.count})`}`;
    before = failed;
    now = failed.nextAt;
    return wait;
  });
}

describe('a trigger that failed', () => {
  test.each<[string, RetryPolicy, readonly string[]]>([
    ['fixed', FIXED, ['20 (1/3)', '20 (2/3)', '20 (3/3)', '3600', '20 (1/3)']],
    ['none', { kind: 'none' }, ['3600', '3600']],
    [
      'exponential',
      { kind: 'exponential', count: 3, intervalMs: 10 * SECOND, minimumMs: 5 * SECOND, maximumMs: 15 * SECOND },
      ['5 (1/3)', '10 (2/3)', '15 (3/3)', '3600'],
    ],
  ])('is retried by the policy %s, and then asked by its recurrence', (_name, policy, expected) => {
    expect(waits(attempt(policy), expected.length)).toEqual(expected);
  });

  test('without a policy gets the retries of the limit profile, and is then asked less and less often', () => {
    const [one, two, three, four, five = '', ...more] = waits(attempt({ kind: 'default' }), 15);
    expect([one, two, three, four]).toEqual(['5 (1/4)', '7.5 (2/4)', '15 (3/4)', '30 (4/4)']);
    expect(Number(five)).toBeGreaterThanOrEqual(30);
    expect(Number(five)).toBeLessThan(HOUR / SECOND);
    const pauses = [five, more[4], more[9]].map(Number);
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
    expect(pauses[2]).toBeGreaterThan(pauses[1] ?? 0);
    const { defaultRetries } = CLOUD_FLOW_LIMITS['power-automate-low'];
    expect(waits(attempt({ kind: 'default' }, { defaultRetries }), 2)).toEqual(['300 (1/2)', '300 (2/2)']);
  });

  test('is not retried when a retry cannot help', () => {
    expect(afterFailure(attempt(FIXED, { thrown: REFUSED }), NOW, 0)).toMatchObject({ retry: null, nextAt: NOW + HOUR });
  });

  test.each<[string, RetryPolicy, number, number]>([
    ['later than its retry', FIXED, 90 * SECOND, 90 * SECOND],
    ['sooner than its retry', FIXED, 5 * SECOND, 20 * SECOND],
    ['later than its recurrence', { kind: 'none' }, 2 * HOUR, 2 * HOUR],
    ['sooner than its recurrence', { kind: 'none' }, MINUTE, HOUR],
  ])('whose service wants to be asked %s is left alone so long', (_title, policy, retryAfterMs, expected) => {
    const failed = afterFailure(attempt(policy, { thrown: busy(retryAfterMs) }), NOW, 0);
    expect(failed).toMatchObject({ nextAt: NOW + expected, waitUntil: NOW + retryAfterMs });
  });

  test('remembers when it began to fail, and what it said last', () => {
    const first = afterFailure(attempt(FIXED), NOW, 0);
    const second = afterFailure(attempt(FIXED, { before: first, thrown: REFUSED }), NOW + MINUTE, 0);
    expect(second).toMatchObject({ failures: 2, failingSince: NOW, fault: { message: 'No.', at: NOW + MINUTE }, waitUntil: null });
  });
});
