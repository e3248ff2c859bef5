import type { History } from '@tandem/designer-core/desktop-flow';
import { useEffect } from 'react';
import type { Draft } from './use-draft.ts';

interface AutosaveOptions {
  readonly history: History;
  /** There is something to save, and nothing stands in the way. */
  readonly isActive: boolean;
  readonly send: Draft['send'];
}

/** An author who rests this long, or leaves the tab, has a draft on the server; until then the browser keeps the work. */
const REST_MS = 30_000;

/** Saves what is open as a draft by itself. */
export function useAutosave({ history, isActive, send }: AutosaveOptions): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const save = () => void send({ history, publish: false, isQuiet: true });
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    const timer = setTimeout(save, REST_MS);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', saveWhenHidden);
    };
  }, [history, isActive, send]);
}
