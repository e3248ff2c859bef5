import { useSyncExternalStore } from 'react';

/** From this width of the window on, two versions fit beside each other. */
const WIDE = '(min-width: 1200px)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether two versions fit beside each other. */
export function useHasRoom(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}
