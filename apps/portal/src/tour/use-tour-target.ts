import { useEffect, useState } from 'react';

/** A page that takes longer to show what the step points at does without the pointer. */
const PATIENCE_MS = 2_000;

export type TourTarget =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'there'; readonly element: Element };

/** The first element that fits, as soon as the page shows one and for as long as it does. */
export function useTourTarget(selector: string): TourTarget {
  const [target, setTarget] = useState<TourTarget>({ kind: 'awaited' });
  useEffect(() => {
    const look = () => setTarget((present) => found(selector, present));
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => setTarget((present) => (present.kind === 'awaited' ? { kind: 'missing' } : present)), PATIENCE_MS);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [selector]);
  return target;
}

function found(selector: string, present: TourTarget): TourTarget {
  const element = document.querySelector(selector);
  if (element !== null) return present.kind === 'there' && present.element === element ? present : { kind: 'there', element };
  return present.kind === 'there' ? { kind: 'missing' } : present;
}
