import { useEffect, useState } from 'react';
import { useFormats } from '../i18n/language.tsx';

const TICK_MS = 1000;
const NOTHING = '–';

interface TimeProps {
  readonly at: number | null;
  /** Shows the milliseconds, where things follow one another within a second. */
  readonly isExact?: boolean;
}

/** A moment in the time zone of the reader; the year only when it is another one. */
export function Time({ at, isExact = false }: TimeProps) {
  const formats = useFormats();
  if (at === null) return <>{NOTHING}</>;
  const now = Date.now();
  return (
    <time dateTime={new Date(at).toISOString()} title={formats.moment(at, { now, isExact, isFull: true })}>
      {formats.moment(at, { now, isExact })}
    </time>
  );
}

/** How long something took, or has taken so far; counts on while it has no end. */
export function Duration({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const formats = useFormats();
  const now = useNow(from !== null && to === null);
  return <>{from === null ? NOTHING : formats.duration((to ?? now) - from)}</>;
}

function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}
