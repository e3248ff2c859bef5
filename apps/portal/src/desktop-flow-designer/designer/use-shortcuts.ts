import { useEffect, useRef } from 'react';
import { isInDialog, isInText } from './event-place.ts';

export interface Shortcuts {
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  readonly run: () => void;
  readonly runFrom: () => void;
  readonly step: () => void;
  readonly stepOver: () => void;
  readonly stepOut: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** Shows the keys. */
  readonly help: () => void;
}

/** Keys of the designer, wherever the focus is in it; those of text fields stay theirs. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? undefined : actOf(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function actOf(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (isInDialog(event)) return undefined;
  if (key === 'f5') return runOf(event, shortcuts);
  if (key === 'f8') return shortcuts.pause;
  if (key === 'f10') return stepOf(event, shortcuts);
  if (!event.ctrlKey && !event.metaKey) return key === '?' && !event.altKey && !isInText(event) ? shortcuts.help : undefined;
  if (key === 's') return shortcuts.save;
  if (isInText(event)) return undefined;
  if (key === 'f') return shortcuts.find;
  if (key === 'z') return event.shiftKey ? shortcuts.redo : shortcuts.undo;
  return key === 'y' ? shortcuts.redo : undefined;
}

function runOf({ altKey, shiftKey }: KeyboardEvent, shortcuts: Shortcuts): () => void {
  if (altKey) return shortcuts.runFrom;
  return shiftKey ? shortcuts.stop : shortcuts.run;
}

/** Shift and F10 alone open the menu of what has the focus. */
function stepOf({ ctrlKey, shiftKey }: KeyboardEvent, shortcuts: Shortcuts): (() => void) | undefined {
  if (ctrlKey) return shiftKey ? shortcuts.stepOut : shortcuts.stepOver;
  return shiftKey ? undefined : shortcuts.step;
}
