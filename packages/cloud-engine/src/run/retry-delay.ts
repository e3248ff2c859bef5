import type { RetryPolicy } from '@tandem/cloud-flow';

const DAY_MS = 86_400_000;

/**
 * How long to wait before a retry, or undefined when there is none. The delay of an exponential policy is drawn evenly from
 * a range that doubles with each retry (error-exception-handling).
 *
 * @param retry counts from 1
 * @param random in [0, 1)
 */
export function retryDelay(policy: RetryPolicy, retry: number, random: number): number | undefined {
  if (policy.kind === 'none' || policy.kind === 'default' || retry > policy.count) return undefined;
  if (policy.kind === 'fixed') return policy.intervalMs;
  const { intervalMs, minimumMs = 0, maximumMs = DAY_MS } = policy;
  const low = Math.max(retry === 1 ? 0 : 2 ** (retry - 2) * intervalMs, minimumMs);
  const high = Math.min(2 ** (retry - 1) * intervalMs, maximumMs);
  return Math.round(Math.min(low, maximumMs) + random * Math.max(0, high - low));
}
