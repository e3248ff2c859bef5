import { useEffect, useRef } from 'react';
import type { UnsavedStore } from './unsaved-work.ts';

interface KeptWorkOptions<T> {
  readonly store: UnsavedStore;
  /** The version that the work goes on top of. */
  readonly version: number;
  readonly present: T;
  readonly print: (present: T) => string;
  readonly isDirty: boolean;
}

const KEEP_AFTER_MS = 1000;

/** Work that is not saved is kept in the browser a moment after each edit, and when the designer or its page is left. */
export function useKeptWork<T>(options: KeptWorkOptions<T>): void {
  const { store, version, present, print, isDirty } = options;
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(() => keep({ store, version, present, print, isDirty }), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [store, version, present, print, isDirty]);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const keepLatest = () => keep(latest.current);
    window.addEventListener('pagehide', keepLatest);
    return () => {
      window.removeEventListener('pagehide', keepLatest);
      keepLatest();
    };
  }, []);
}

function keep<T>({ store, version, present, print, isDirty }: KeptWorkOptions<T>): void {
  if (isDirty) store.keep({ baseVersion: version, text: print(present) });
}
