import { useEffect } from 'react';
import { keepUnsaved } from './unsaved-work.ts';

interface KeptWorkOptions<T> {
  readonly flowId: string;
  /** The version that the work goes on top of. */
  readonly version: number;
  readonly present: T;
  readonly print: (present: T) => string;
  readonly isDirty: boolean;
}

const KEEP_AFTER_MS = 1000;

/** Work that is not saved is kept in the browser a moment after each edit. */
export function useKeptWork<T>({ flowId, version, present, print, isDirty }: KeptWorkOptions<T>): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(() => keepUnsaved(flowId, { baseVersion: version, text: print(present) }), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [flowId, version, present, print, isDirty]);
}
