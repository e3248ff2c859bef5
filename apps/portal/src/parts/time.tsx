import { useEffect, useState } from 'react';

const IN_THIS_YEAR = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', second: '2-digit' } as const;
const SHORT = new Intl.DateTimeFormat(undefined, IN_THIS_YEAR);
const LONG = new Intl.DateTimeFormat(undefined, { ...IN_THIS_YEAR, year: 'numeric' });
const EXACT = new Intl.DateTimeFormat(undefined, { ...IN_THIS_YEAR, fractionalSecondDigits: 3 });
const LONG_EXACT = new Intl.DateTimeFormat(undefined, { ...IN_THIS_YEAR, year: 'numeric', fractionalSecondDigits: 3 });
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

interface TimeProps {
  readonly at: number | null;
  /** Shows the milliseconds, where things follow one another within a second. */
  readonly isExact?: boolean;
}

/** A moment in the time zone of the reader; the year only when it is another one. */
export function Time({ at, isExact = false }: TimeProps) {
  if (at === null) return <>–</>;
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  const [short, long] = isExact ? [EXACT, LONG_EXACT] : [SHORT, LONG];
  return (
    <time dateTime={date.toISOString()} title={long.format(at)}>
      {(isThisYear ? short : long).format(at)}
    </time>
  );
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
