import { useEffect, useState } from 'react';

const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

export function Time({ at }: { readonly at: number | null }) {
  if (at === null) return <>–</>;
  return <time dateTime={new Date(at).toISOString()}>{FORMAT.format(at)}</time>;
}

/** How long something took, or has taken so far; counts on while it has no end. */
export function Duration({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const now = useNow(from !== null && to === null);
  return <>{from === null ? '–' : formatDuration((to ?? now) - from)}</>;
}

export function formatDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < SECOND_MS) return `${whole} ms`;
  if (whole < MINUTE_MS) return `${(whole / SECOND_MS).toFixed(1)} s`;
  const seconds = Math.floor((whole % MINUTE_MS) / SECOND_MS);
  if (whole < HOUR_MS) return `${Math.floor(whole / MINUTE_MS)} min ${seconds} s`;
  return `${Math.floor(whole / HOUR_MS)} h ${Math.floor((whole % HOUR_MS) / MINUTE_MS)} min`;
}

function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}
