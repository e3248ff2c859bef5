import { type Header, headerOf } from '@tandem/outbound';

const DAY_MS = 86_400_000;

/** RFC 9110, 10.2.3: seconds or a date. @returns milliseconds from now, at most a day, or undefined when the response does not say */
export function retryAfterMs(headers: readonly Header[], now: number): number | undefined {
  const text = headerOf(headers, 'retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), DAY_MS) : undefined;
}
