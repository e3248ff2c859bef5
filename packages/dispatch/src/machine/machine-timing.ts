import { LIMITS } from '@tandem/kernel';

/** How long a body may take to end by itself after it was asked to. */
export const SOFT_STOP_MS = 5_000;
/** How long a body goes on while the server cannot be heard. */
export const OFFLINE_GRACE_MS = { attended: 15 * 60_000, unattended: 60 * 60_000 } as const;
/** How long a settled run is remembered, so that frames that are late change nothing. */
export const SETTLED_KEPT_MS = 24 * 3_600_000;
/** A machine gives up waiting for a grant. */
export const CLAIM_GIVE_UP_MS = LIMITS.claimTimeoutMs;

const CLAIM_REPEAT_MS = { first: 500, longest: 4_000 };
const REPORT_REPEAT_MS = { first: 1_000, longest: 60_000 };

/** When a claim that was sent `sendCount` times is sent again. */
export function nextClaimAt(sendCount: number, now: number): number {
  return now + backoff(CLAIM_REPEAT_MS, sendCount);
}

/** The same for results and tombstones. */
export function nextReportAt(sendCount: number, now: number): number {
  return now + backoff(REPORT_REPEAT_MS, sendCount);
}

function backoff(repeat: { readonly first: number; readonly longest: number }, sendCount: number): number {
  return Math.min(repeat.first * 2 ** Math.min(sendCount - 1, 16), repeat.longest);
}
