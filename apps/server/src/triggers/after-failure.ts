import { retryDelay } from '@tandem/cloud-engine';
import type { RetryPolicy } from '@tandem/cloud-flow';
import { asTandemError, type CloudFlowId, type DefaultRetries } from '@tandem/kernel';
import type { TriggerFailing } from '@tandem/store';
import { retryAt } from './poll-times.ts';
import { faultOf } from './trigger-miss-log.ts';

export interface FailedAttempt {
  readonly cloudFlowId: CloudFlowId;
  readonly thrown: unknown;
  /** How the trigger stood before. */
  readonly before: TriggerFailing;
  readonly policy: RetryPolicy;
  /** What a trigger without a policy of its own gets. */
  readonly defaultRetries: DefaultRetries;
  /** When it is asked the next time by its recurrence; undefined when it has none and is to succeed as soon as it can. */
  readonly regularAt: number | undefined;
}

/** How a trigger stands after it failed, and when it is tried next. */
export type Failed = TriggerFailing & { readonly nextAt: number };

/**
 * What becomes of a trigger that failed (error-exception-handling, *Retry policies*, which are for triggers, too). Failures that may
 * pass are retried as its policy says, never before the service wants it. After the last retry the recurrence counts again where the
 * definition has a policy; without one the trigger is tried less and less often, whatever its recurrence: who repairs a connection
 * need not wait for tomorrow.
 *
 * @param now milliseconds since 1970
 * @param random in [0, 1)
 */
export function afterFailure(attempt: FailedAttempt, now: number, random: number): Failed {
  const { cloudFlowId, thrown, before } = attempt;
  const { retryable, retryAfterMs = 0 } = asTandemError(thrown);
  const policy = attempt.policy.kind === 'default' ? ({ kind: 'exponential', ...attempt.defaultRetries } as const) : attempt.policy;
  const count = policy.kind === 'none' ? 0 : policy.count;
  const number = (before.retry?.number ?? 0) + 1;
  const failures = before.failures + 1;
  const delay = retryable ? retryDelay(policy, number, random) : undefined;
  const waitUntil = retryAfterMs > 0 ? now + retryAfterMs : null;
  const failing = { failures, failingSince: before.failingSince ?? now, fault: faultOf(thrown, now), waitUntil };
  if (delay !== undefined) return { ...failing, retry: { number, count }, nextAt: Math.max(now + delay, waitUntil ?? 0) };
  const rounds = Math.ceil(failures / (retryable ? count + 1 : 1));
  const regularAt = attempt.policy.kind === 'default' ? 0 : (attempt.regularAt ?? 0);
  return { ...failing, retry: null, nextAt: Math.max(retryAt(cloudFlowId, rounds, now), regularAt, waitUntil ?? 0) };
}
